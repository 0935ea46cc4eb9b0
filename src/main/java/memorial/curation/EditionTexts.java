package memorial.curation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the desk says about new editions of the shipped content. */
@MessageBundle("edition")
public interface EditionTexts {
  @Message("New in this edition of the content")
  String isNew();

  @Message("New edition of the content")
  String isChanged();

  @Message("What a new edition says")
  String title();

  @Message(
      "This memorial was brought to a new edition of the content that it ships with. What curators had changed,"
          + " withdrawn or begun to change was left as it is, and so was what could not stand beside it. Here the new"
          + " edition says something else than what is published. Compare the two, take what you want into a draft, or"
          + " set it aside.")
  String lede();

  @Message("Nothing is left to decide.")
  String none();

  @Message("It is set aside. The entry stays as it is.")
  String asideNotice();

  @Message("changed here by {name}")
  String changedBy(String name);

  @Message("withdrawn here by {name}")
  String withdrawnBy(String name);

  @Message("being changed by {names}")
  String draftedBy(String names);

  @Message("would not have fitted what stands around it")
  String unfit();

  @Message("the edition withdraws it")
  String withdraws();

  @Message("in a draft")
  String inDraft();

  @Message("{label}: what edition {number} says")
  String of(String label, int number);

  @Message("Edition {number}: {reason}")
  String reason(int number, String reason);

  @Message("Edition {number} has this entry no longer: {reason}")
  String reasonToWithdraw(int number, String reason);

  @Message("You have a draft of this entry: the new edition is compared with it.")
  String yourDraft();

  @Message("Also at work on it:")
  String others();

  @Message(
      "The entry is withdrawn. What you take goes into a draft; once that is published, the entry is back.")
  String isWithdrawn();

  @Message("The entry is not published. What the edition says goes into a draft.")
  String isAbsent();

  @Message("The edition’s version alone could not be published today:")
  String obstacles();

  @Message("As it stands here")
  String mine();

  @Message("New edition")
  String theirs();

  @Message("Nothing differs any longer.")
  String same();

  @Message("Put this into a draft")
  String take();

  @Message("Set aside for good")
  String setAside();

  @Message("Withdraw the entry")
  String withdraw();

  @Message("A new edition of the content says something else here")
  String heading();

  @Message("{n} {#if n == 1}entry{#else}entries{/if} to compare")
  String open(long n);
}
