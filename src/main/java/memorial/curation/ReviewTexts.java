package memorial.curation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Interface texts of reviewing, comparing and bringing versions together. */
@MessageBundle("review")
public interface ReviewTexts {
  @Message("Review: {label}")
  String reviewTitle(String label);

  @Message("Written by {names}. Waiting since {moment}.")
  String reviewWho(String names, String moment);

  @Message("Written by {names}. Not submitted yet.")
  String reviewNotSubmitted(String names);

  @Message("A new entry")
  String differencesNew();

  @Message("What changes on the site")
  String differencesTitle();

  @Message("Nothing changes: the draft says what is published.")
  String differencesNone();

  @Message("Preview the page")
  String previewPage();

  @Message("Change the draft")
  String changeDraft();

  @Message("Your decision")
  String decision();

  @Message(
      "To send it back, say here what has to change: whoever wrote it sees this beside the form. If you"
          + " publish, it is kept with the revision, for curators alone.")
  String commentHint();

  @Message("Remark")
  String comment();

  @Message("Send back")
  String sendBack();

  @Message("Waiting for review")
  String queueTitle();

  @Message("Those that wait longest come first.")
  String queueLede();

  @Message("Nothing waits for review.")
  String queueEmpty();

  @Message("The draft is sent back. Whoever wrote it sees what you said.")
  String queueReturned();

  @Message("Both versions of: {label}")
  String mergeTitle(String label);

  @Message(
      "{name} saved this draft on {moment}, after you opened it. Nothing is overwritten: what you typed"
          + " is kept here. Choose part by part what goes on.")
  String mergeSaved(String name, String moment);

  @Message(
      "{name} published this entry on {moment}, after this draft was begun. Choose part by part what"
          + " goes on in the draft; nothing is published yet. The reason given: {reason}")
  String mergePublished(String name, String moment, String reason);

  @Message(
      "{name} withdrew this entry on {moment}, after this draft was begun, and publishing would put"
          + " it back on the site. Choose part by part what goes on in the draft; nothing is"
          + " published yet. The reason given: {reason}")
  String mergeWithdrawn(String name, String moment, String reason);

  @Message("Both versions say the same.")
  String mergeSame();

  @Message("Back to the review")
  String backToReview();

  @Message("not there")
  String absent();

  @Message("Yours")
  String mine();

  @Message("Theirs")
  String theirs();

  @Message("Save this choice")
  String mergeButton();

  @Message("History of: {label}")
  String historyTitle(String label);

  @Message("As it stood")
  String asItStood();

  @Message("Compare from")
  String compareFrom();

  @Message("to")
  String compareTo();

  @Message("Change this entry")
  String changeEntry();

  @Message("Revision {n}, {day}")
  String revisionOption(int n, String day);

  @Message("revision {n}")
  String revisionNumber(int n);

  @Message("Revision {n}, {moment}")
  String revisionHeading(int n, String moment);

  @Message("What changed from revision {from} to revision {to}")
  String comparisonTitle(int from, int to);

  @Message("These two revisions say the same.")
  String comparisonNone();

  @Message("Restore as a draft")
  String restoreRevision();

  @Message("Compare")
  String compare();

  @Message(
      "{#switch step}{#case 'SUBMITTED'}{name} submitted it for review, {moment}"
          + "{#case 'SENT_BACK'}{name} sent it back, {moment}"
          + "{#case 'DISCARDED'}{name} discarded it, {moment}"
          + "{#case 'RECOVERED'}{name} took it up again, {moment}"
          + "{#case}{name} published it, {moment}{/switch}")
  String step(Object step, Object name, String moment);

  @Message("What was done and said in review")
  String remarksTitle();

  @Message("What was done to this draft, and said of it")
  String commentsTitle();

  @Message("Say what has to change, so that whoever wrote it can go on.")
  String commentMissing();

  @Message(
      "You were the last to change this draft, and here nobody publishes their own words alone: another"
          + " editor reads and publishes it.")
  String fourEyes();

  @Message(
      "Somebody saved this draft, sent it back or submitted it again after you opened this page. Read"
          + " what changed and what was said, then decide.")
  String changedMeanwhile();

  @Message("Decided meanwhile: {label}")
  String closedTitle(String label);

  @Message(
      "{name} published this draft on {moment}, before you decided. Nothing that you sent was done.")
  String closedPublished(String name, String moment);

  @Message(
      "This draft was discarded or brought together with another one before you decided. Nothing that"
          + " you sent was done.")
  String closedOtherwise();

  @Message("What you typed is here, to be copied:")
  String closedTyped();

  @Message("The history of the entry")
  String closedHistory();

  @Message(
      "The draft has a new source that is begun and not added. Open the draft, and add the source"
          + " with its button or empty its fields.")
  String newSourceBegun();

  @Message("The other version changed once more. Here it is as it stands now; choose again.")
  String changedOnceMore();

  @Message("Restored from revision {n}")
  String restoredFrom(int n);

  @Message(
      "Somebody published this entry anew, or withdrew it, after the draft was begun, so the draft"
          + " cannot be published as it is.")
  String overtaken();

  @Message("Compare both versions and bring them together")
  String overtakenLink();

  @Message("the initial content")
  String initialContent();

  @Message(
      "{#switch act}{#case 'WITHDRAWN'}Withdrawn by {publisher}"
          + "{#case 'RESTORED'}Restored by {publisher}"
          + "{#case}{#if isByOne}Written and published by {publisher}"
          + "{#else if authors.length > 0}Written by {authors}, published by {publisher}"
          + "{#else}Published by {publisher}{/if}{/switch}")
  String done(String act, String publisher, String authors, boolean isByOne);

  @Message(
      "{#switch act}{#case 'WITHDRAWN'}Withdrawn{#case 'RESTORED'}Restored{#case}Published{/switch}")
  String act(String act);
}
