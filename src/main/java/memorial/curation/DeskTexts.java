package memorial.curation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.Instant;

/** Interface texts of writing and publishing that all kinds of entries share. */
@MessageBundle("desk")
public interface DeskTexts {
  @Message(
      "Revision {latest} of this entry was published or withdrawn after this draft was begun from"
          + " revision {base}. The draft is kept. Compare both versions, and choose what goes on.")
  String publishedMeanwhile(int base, int latest);

  @Message("Other entries refer to this one ({count}). Change those first; they are listed below.")
  String referredTo(int count);

  @Message("First publication")
  String firstPublication();

  @Message("Shown as: {words}")
  String shownAs(String words);

  @Message("Give the entry an address.")
  String slugMissing();

  @Message(
      "An address has small letters a to z, digits and single hyphens, at most {longest}"
          + " characters.")
  String slugMalformed(int longest);

  @Message("Another entry has, or had, the address “{slug}”. Choose a different one.")
  String slugTaken(String slug);

  @Message("The address “{slug}” is published and people may have cited it, so it stays.")
  String slugFixed(String slug);

  @Message("This source is not published yet, and has to be before what cites it:")
  String sourceNotPublished();

  @Message("Choose the language that the entry is written in.")
  String languageUnknown();

  @Message("Say why. Readers see the reason in the entry’s history.")
  String reasonMissing();

  @Message("This may have at most {longest} characters. Please shorten it.")
  String tooLong(int longest);

  @Message("Another kind of entry is published under this identity. Begin a new entry.")
  String otherKind();

  @Message("Overview")
  String desk();

  @Message("Help")
  String help();

  @Message("Is this your first time at the desk?")
  String helpLede();

  @Message("The help shows every task, step by step.")
  String helpLink();

  @Message("Drafts")
  String drafts();

  @Message("Nobody has an unfinished draft.")
  String noDrafts();

  @Message("(untitled {changes:kind(kind)})")
  String untitled(String kind);

  @Message("Recently published")
  String recent();

  @Message("Nothing has been published from the desk yet. The site shows what it began with.")
  String noRecent();

  @Message("What could be improved")
  String lacking();

  @Message("Backups")
  String backups();

  @Message(
      "The latest backup is from {when}; {#if kept == 1}it is the only one{#else}{kept} are kept{/if}, in {place}.")
  String backupLatest(String when, int kept, String place);

  @Message("There is no backup yet. The first one is made soon after the start.")
  String backupNone();

  @Message(
      "The backup of {when} failed. It is tried again every hour. Tell whoever runs the server: {why}")
  String backupFailed(String when, String why);

  @Message(
      "This site makes no backups itself, for its database is no file of its own. Whoever runs the server backs it up.")
  String backupsElsewhere();

  @Message("Times are those of Baku.")
  String clock();

  @Message("Add")
  String addEntry();

  @Message("Entry")
  String colEntry();

  @Message("Detail")
  String colDetail();

  @Message("Withdrawn")
  String withdrawnHeading();

  @Message("“{label}” is withdrawn from the site. It can be restored at any time.")
  String goneNotice(String label);

  @Message("“{label}” is on the site again.")
  String backNotice(String label);

  @Message("“{label}” is published.")
  String publishedNotice(String label);

  @Message("Restore it")
  String restoreLink();

  @Message("Restore: {label}")
  String restoreTitle(String label);

  @Message("Withdrawn {moment}: {reason}")
  String withdrawnBecause(String moment, String reason);

  @Message("Restore as it was")
  String restore();

  @Message("Cancel")
  String cancel();

  @Message("Why it is restored")
  String restoreReason();

  @Message("Withdraw: {label}")
  String withdrawTitle(String label);

  @Message(
      "The entry leaves the site. Its address then says that it was withdrawn, with your reason."
          + " Nothing is deleted, and it can be restored.")
  String withdrawLede();

  @Message("Drafts stay as they are. Publishing one puts the entry back on the site.")
  String withdrawDrafts();

  @Message("What refers to it")
  String referring();

  @Message("Withdraw")
  String withdraw();

  @Message("Why it is withdrawn")
  String withdrawReason();

  @Message("New event")
  String newEvent();

  @Message("Choose")
  String choose();

  @Message("New figure")
  String newFigure();

  @Message("New place")
  String newPlace();

  @Message("New source")
  String newSource();

  @Message("Desk of the Karabakh Memorial")
  String deskTitle();

  @Message("Skip to the content")
  String skip();

  @Message("Desk")
  String navigation();

  @Message("Events")
  String events();

  @Message("Figures")
  String figures();

  @Message("Places")
  String places();

  @Message("Sources")
  String sources();

  @Message("Pages")
  String pages();

  @Message("The site")
  String site();

  @Message("Sign out")
  String signOut();

  @Message("Withdraw this entry from the site")
  String withdrawLink();

  @Message("Save draft")
  String save();

  @Message("Preview")
  String previewButton();

  @Message("Publish")
  String publish();

  @Message(
      "Somebody else has written in this draft too, so only an editor may discard it. It is kept as it"
          + " is. Send it for review with a note to the editor, or leave it.")
  String mayNotDiscard();

  @Message("{name} discarded it {moment}")
  String discardedBy(String name, String moment);

  @Message("Discard draft")
  String discard();

  @Message("Note for the desk")
  String curatorNote();

  @Message("Never shown on the site.")
  String curatorNoteHint();

  @Message("Go to")
  String parts();

  @Message("Why this change is made")
  String reason();

  @Message("New page")
  String newPage();

  @Message("Editing: {label}")
  String editing(Object label);

  @Message("The draft is saved. Only curators can see it.")
  String saved();

  @Message(
      "Saved. You had been signed out: what you typed is here, and nothing more was done with it."
          + " Press the button you want once more.")
  String resumed();

  @Message(
      "You had been signed out, so nothing was done. Look at it once more and press the button"
          + " again.")
  String notDone();

  @Message(
      "You are now signed in as {now}; what stands here was typed as {then}, and nothing of it has"
          + " been saved yet. Press the button again to keep it under your name, or sign in as {then}"
          + " in another tab first.")
  String typedByAnother(String now, String then);

  @Message("The draft is taken up again.")
  String recovered();

  @Message("{names} {#if isOne}has{#else}have{/if} a draft of this entry, saved {moment}.")
  String otherDraft(String names, boolean isOne, String moment);

  @Message("You have another draft of this entry, saved {moment}.")
  String ownDraft(String moment);

  @Message("Nothing has changed: the draft says what is published.")
  String nothingChanged();

  @Message(
      "The desk’s note of “{label}” is kept for curators. Readers see no difference, so there is no new"
          + " revision.")
  String notedNotice(String label);

  @Message("The desk’s note, changed without a revision")
  String notesTitle();

  @Message("{name}, {moment}")
  String noteBy(String name, String moment);

  @Message("The note was taken away.")
  String noteGone();

  @Message("Somebody is at work on: {label}")
  String startedTitle(String label);

  @Message("{names} {#if isOne}has{#else}have{/if} a draft of this entry, saved {moment}")
  String startedBy(String names, boolean isOne, String moment);

  @Message("Read it")
  String readDraft();

  @Message("Work on it together")
  String joinDraft();

  @Message("Begin a draft of my own")
  String beginOwn();

  @Message(
      "Nothing is lost whichever you choose: two drafts of one entry are compared part by part before"
          + " the second is published.")
  String beginOwnHint();

  @Message("Open that draft")
  String openDraft();

  @Message("The public page")
  String publicPage();

  @Message("This has to be put right first")
  String problemsTitle();

  /** What the title of the page begins with. */
  @Message("To put right:")
  String refusedTitle();

  @Message("Address")
  String slug();

  @Message(
      "The last part of its web address, for example minute-of-silence. Leave it empty, and it is"
          + " made for you.")
  String slugHint();

  @Message(
      "The last part of its web address. Others may have linked to it, so change it only if you"
          + " must. The old address then leads to the new one for ever.")
  String slugChangeHint();

  @Message(
      "{#switch kind}{#case 'event'}Events{#case 'figure'}Figures{#case 'place'}Places"
          + "{#case 'source'}Sources{#case}Pages{/switch}")
  String plural(String kind);

  @Message("Every publication after the first asks for it. Readers see it in the history.")
  String reasonHint();

  @Message("May be left empty for the first publication.")
  String firstReasonHint();

  @Message("Your account may write but not publish. What you typed is saved: submit it for review.")
  String mayNotPublish();

  @Message("Submit for review")
  String submit();

  @Message("Note for the reviewer")
  String noteField();

  @Message("What was changed and what to look at. May be left empty.")
  String noteHint();

  @Message("Waiting for review since {moment}.")
  String waiting(String moment);

  @Message(
      "This entry is withdrawn, and publishing puts it back on the site. The reason given:"
          + " {reason}")
  String withdrawnNotice(Object reason);

  @Message("Before this can be published")
  String todoTitle();

  @Message("Worth a second look")
  String warningsTitle();

  @Message("Compare with that draft")
  String compareDraft();

  @Message("History")
  String historyLink();

  @Message("To review")
  String reviewNav();

  @Message("Back to the draft")
  String backToDraft();

  @Message("Submitted for review. An editor reads it next.")
  String submittedNotice();

  @Message("The draft is discarded. You can take it up again for 30 days.")
  String discardedNotice();

  @Message("Take it up again")
  String recover();

  @Message("Discarded in the last 30 days")
  String discardedTitle();

  @Message("Sent back")
  String sentBackBadge();

  @Message("Waits for review")
  String submittedBadge();

  @Message("{found} of {total}")
  String listCount(int found, int total);

  @Message("Search")
  String searchField();

  @Message("State")
  String stateField();

  @Message("Written by")
  String authorField();

  @Message("Published by")
  String publisherField();

  @Message("written by {names}")
  String writtenBy(String names);

  @Message("published by {name}")
  String publishedBy(String name);

  @Message("Could be improved")
  String lacksField();

  @Message("Order")
  String orderField();

  @Message("all")
  String all();

  @Message("all")
  String anyLack();

  @Message("Find")
  String find();

  @Message("Show all")
  String showAll();

  @Message("Nothing here matches.")
  String listEmpty();

  @Message("Pages of the list")
  String pager();

  @Message("Page {n} of {pages}")
  String pageOf(int n, int pages);

  @Message("Previous")
  String previousPage();

  @Message("Next")
  String nextPage();

  @Message("Last change")
  String colChanged();

  @Message(
      "{#switch state}{#case 'draft'}Draft under way{#case 'submitted'}Waits for review"
          + "{#case 'withdrawn'}Withdrawn{#case}Published{/switch}")
  String state(String state);

  @Message(
      "{#switch order}{#case 'newest'}last changed first{#case 'title'}by title{#case}as on the"
          + " site{/switch}")
  String order(String order);

  @Message(
      "{#switch kind}{#case 'event'}Phase{#case 'figure'}Of whom{#case 'place'}Kind of"
          + " place{#case}Perspective{/switch}")
  String groupField(String kind);

  @Message("You have begun a new source: add it with its button, or empty its fields.")
  String newSourceBegun();

  @Message("If the new source is another one nevertheless, press its button once more.")
  String newSourceListed();

  @Message("Saving…")
  String autosaveBusy();

  @Message("Not saved yet")
  String autosavePending();

  /** The braces are filled in by the script of the form. */
  @Message("Draft saved at \\{time}, Baku time")
  String autosaved();

  /** The same where words stand in a field to search in that are not chosen. */
  @Message("Draft saved at \\{time}, Baku time, but for what is not chosen yet")
  String autosavedPartly();

  @Message("Could not be saved just now. Keep this page open; it is tried again.")
  String autosaveFailed();

  @Message(
      "Somebody else has changed this. Press “Save draft” to see both versions; nothing is lost.")
  String autosaveConflict();

  @Message(
      "You are now signed in as {now}; what stands here was typed as {then}. Save it to keep it under"
          + " your name, or sign in as {then}.")
  String autosaveTypedByAnother(String now, String then);

  @Message(
      "Draft saved. Somebody {#if latest.isWithdrawal}withdrew{#else}published{/if} this entry"
          + " after the draft was begun: press “Save draft” to see both versions.")
  String autosaveOvertaken(Revision latest);

  @Message(
      "Not saved: {#if name}{name} discarded this draft{#else}this draft was discarded{/if} on"
          + " {when:moment(at)}. Press “Save draft” and choose what becomes of what you have"
          + " typed; nothing is lost.")
  String autosaveDiscarded(String name, Instant at);

  @Message("This draft was discarded")
  String discardedMeanwhile();

  @Message(
      "{#if name}{name} discarded it{#else}It was discarded{/if} on {when:moment(at)}, while it was"
          + " open in your browser. What you have typed is not saved yet: choose what becomes of"
          + " it.")
  String discardedMeanwhileBy(String name, Instant at);

  @Message("Take the draft up again, with what I typed")
  String recoverWithTyped();

  @Message("Save what I typed as a new draft")
  String saveAnew();

  @Message("Discard what I typed as well")
  String leaveDiscarded();

  @Message("You are signed out. Keep this page open, and sign in again in another tab.")
  String autosaveOut();

  @Message("Sign in in another tab")
  String signInElsewhere();

  @Message("Type part of its name")
  String searchPlace();

  @Message("Searching …")
  String searchBusy();

  @Message("Nothing found")
  String searchNone();

  @Message("Nothing found for “{words}”. What is chosen stays.")
  String searchNoneOf(String words);

  @Message("This is not chosen yet. Choose from the list, or empty the field.")
  String searchUnchosen();

  @Message("{n} found. Choose from the list above.")
  String searchFound(int n);

  @Message("{all} found, of which the first {n} are listed. Type more words.")
  String searchTooMany(int n, int all);

  @Message("The list cannot be loaded. Are you still signed in?")
  String searchFailed();

  @Message("{row} is added.")
  String rowAdded(String row);

  @Message("{row} is removed{#if what.length > 0}: {what}{/if}.")
  String rowRemoved(String row, String what);

  @Message("{row} is back.")
  String rowBack(String row);

  @Message("Undo")
  String undo();

  @Message("Language of the entry")
  String language();
}
