package memorial.sources;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import memorial.text.Text;

/** Interface texts of the page on which administrators add to the vocabularies. */
@MessageBundle("termTexts")
public interface TermTexts {
  @Message("Perspectives")
  String title();

  @Message(
      "What a source speaks as is chosen from these two lists, and stands beside the source wherever it is cited. A term keeps"
          + " its words, for published entries say it: to put another in its place, add that one, choose it in the"
          + " sources, and retire the former.")
  String lede();

  @Message("{#when vocabulary}{#is SIDE}Sides{#is VOICE}Kinds of voice{/when}")
  String list(Vocabulary vocabulary);

  @Message("Term")
  String term();

  @Message("Sources")
  String sources();

  @Message("Added")
  String added();

  @Message("with the memorial")
  String addedFirst();

  @Message("by {who}, {day}")
  String by(String who, String day);

  @Message("In the forms")
  String state();

  @Message("retired by {who}, {day}")
  String retiredBy(String who, String day);

  @Message("{name} (retired)")
  String retiredChoice(Text name);

  @Message("and {count} {#if count == 1}draft{#else}drafts{/if}")
  String drafts(long count);

  @Message("Retire")
  String retire();

  @Message("Offer again")
  String offerAgain();

  @Message("Add a term")
  String addTitle();

  @Message("List")
  String vocabulary();

  @Message("Name")
  String name();

  @Message(
      "In English, as it stands beside a source: “Georgian” for a side, “news agency” for a kind of voice.")
  String nameHint();

  @Message("Add the term")
  String add();

  @Message("Choose the list that it belongs to.")
  String vocabularyMissing();

  @Message("Give the name, in letters.")
  String nameMissing();

  @Message("The name has characters that nobody sees. Type it anew.")
  String nameHidden();

  @Message("Give a name of at most {most} characters.")
  String nameTooLong(int most);

  @Message("“{name}” is in the list already.")
  String thereAlready(Text name);

  @Message("“{name}” is in the list already, and retired: offer it again instead.")
  String retiredAlready(Text name);

  @Message(
      "{#switch done}{#case 'added'}“{name}” is added, and offered in the forms of sources."
          + "{#case 'retired'}“{name}” is retired: sources that have it keep it, and forms offer it no longer."
          + "{#if drafts > 0} {drafts} {#if drafts == 1}draft has{#else}drafts have{/if} it too: another is to be chosen there,"
          + " unless the source was published with it.{/if}"
          + "{#case}“{name}” is offered again.{/switch}")
  String done(String done, Text name, long drafts);
}
