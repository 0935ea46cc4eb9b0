package memorial.curation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import memorial.text.Text;

/** Interface texts of the public histories and the list of changes. */
@MessageBundle("changes")
public interface ChangeTexts {
  @Message("History: {label}")
  String historyOf(Text label);

  @Message("History")
  String history();

  @Message("Every version that was published, latest first, with the reason.")
  String historyLede();

  @Message("A new count is no revision: it is a figure of its own in the ledger.")
  String newCount();

  @Message(
      "{#if r.isWithdrawal}Withdrawn{#else if r.act.name == 'RESTORED'}Restored"
          + "{#else if r.number == 1}Published{#else}Revised{/if}")
  String act(Revision r);

  @Message("Revision {n} as it stood")
  String revision(int n);

  @Message("Revision {n}")
  String number(int n);

  @Message("by {name}")
  String by(String name);

  @Message(
      "{#when k}{#is 'event'}event{#is 'figure'}figure{#is 'place'}place{#is 'source'}source"
          + "{#else}page{/when}")
  String kind(String k);

  @Message("Changes")
  String title();

  @Message(
      "Whatever was published, revised, withdrawn or restored here, latest first, with the reason.")
  String lede();

  @Message("Times are those of Baku.")
  String clock();

  @Message("Follow the changes with a feed reader (Atom)")
  String feed();

  @Message(
      "{#if n == 0}Nothing has changed since the initial content.{#else if n == 1}One change since"
          + " the initial content.{#else}{n} changes since the initial content.{/if}")
  String total(long n);

  @Message("Initial content: {n} entries")
  String initial(long n);

  @Message("In")
  String in();

  @Message("{name}: changes")
  String feedTitle(String name);

  @Message("{act}: {label}")
  String entry(String act, String label);
}
