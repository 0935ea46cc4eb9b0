package memorial.curation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Interface texts of writing and publishing that all kinds of entries share. */
@MessageBundle("desk")
public interface DeskTexts {
  @Message(
      "Somebody published revision {latest} of this entry after this draft was begun from revision"
          + " {base}. Your draft is kept. Compare both versions, and choose what goes on.")
  String publishedMeanwhile(int base, int latest);

  @Message("Other entries refer to this one ({count}). Change those first; they are listed below.")
  String referredTo(int count);

  @Message("First publication")
  String firstPublication();

  @Message("Give the entry an address.")
  String slugMissing();

  @Message(
      "An address has small letters a to z, digits and single hyphens, at most {longest} characters.")
  String slugMalformed(int longest);

  @Message("Another entry has, or had, the address “{slug}”. Choose a different one.")
  String slugTaken(String slug);

  @Message("The address “{slug}” is published and people may have cited it, so it stays.")
  String slugFixed(String slug);

  @Message("Choose the language that the entry is written in.")
  String languageUnknown();

  @Message("Say why. Readers see the reason in the entry’s history.")
  String reasonMissing();

  @Message("This may have at most {longest} characters. Please shorten it.")
  String tooLong(int longest);

  @Message(
      "You were the last to change this draft, and here nobody publishes their own words alone: another"
          + " editor reads and publishes it.")
  String fourEyes();

  @Message("Say what has to change, so that whoever wrote it can go on.")
  String commentMissing();

  @Message(
      "Somebody saved this draft after you opened this page. Read the changes again, then decide.")
  String savedMeanwhile();

  @Message("The other version changed once more. Here it is as it stands now; choose again.")
  String changedOnceMore();

  @Message("Restored from revision {n}")
  String restoredFrom(int n);

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

  @Message("(untitled {kind})")
  String untitled(String kind);

  @Message("Recently published")
  String recent();

  @Message("Nothing has been published from the desk yet. The site shows what it began with.")
  String noRecent();

  @Message("What could be improved")
  String lacking();

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
      "The entry leaves the site. Its address then says that it was withdrawn, with your reason. Nothing is deleted, and it can be restored.")
  String withdrawLede();

  @Message("What refers to it")
  String referring();

  @Message("Withdraw")
  String withdraw();

  @Message("Why it is withdrawn")
  String withdrawReason();

  @Message("New event")
  String newEvent();

  @Message("no time given")
  String noTime();

  @Message("Baku")
  String baku();

  @Message("Yerevan")
  String yerevan();

  @Message("Moscow")
  String moscow();

  @Message("UTC")
  String utc();

  @Message("the source does not say")
  String zoneUnknown();

  @Message("Choose")
  String choose();

  @Message("Citations")
  String citations();

  @Message("Accounts")
  String accountsPart();

  @Message(
      "What each party or observer says happened. Where accounts differ there are at least two.")
  String accountsHint();

  @Message("Account {n}")
  String accountN(Integer n);

  @Message("Remove account {n}")
  String removeAccount(Integer n);

  @Message("Add an account")
  String addAccount();

  @Message("Places")
  String placesPart();

  @Message("Choose a place")
  String choosePlace();

  @Message("Remove place {n}")
  String removePlace(Integer n);

  @Message("Add a place")
  String addPlace();

  @Message("Title")
  String eventTitle();

  @Message("Date")
  String date();

  @Message(
      "As exactly as it is known: 2020-10-17, 2020-10, 2020, or 2020-09-27/2020-09-30 for days in a row. Add ~ at the end for “about”.")
  String dateHint();

  @Message("Time of day")
  String time();

  @Message("24-hour clock, for example 05:45. Leave empty if not known.")
  String timeHint();

  @Message("On the clocks of")
  String clock();

  @Message("Phase")
  String phase();

  @Message("Kind")
  String category();

  @Message("Order within the day")
  String sequence();

  @Message("0 comes first. Leave empty if it does not matter.")
  String sequenceHint();

  @Message("Summary")
  String summary();

  @Message("What happened, in our own words, two to five sentences.")
  String summaryHint();

  @Message("Whose account this is")
  String attribution();

  @Message("For example: Azerbaijan’s Foreign Ministry; disputed by Armenia.")
  String attributionHint();

  @Message("Accounts of this event differ")
  String disputed();

  @Message("Party or observer")
  String party();

  @Message("What it says happened")
  String accountText();

  @Message("Place")
  String placeN();

  @Message("New figure")
  String newFigure();

  @Message(
      "Did the reporter publish another number? Then add a new figure that supersedes the old one: both stay visible. Did we copy the number wrongly? Then correct this figure, and say why.")
  String superseedeOrRevise();

  @Message("Its place among the other figures")
  String ledgerPart();

  @Message("no other figure")
  String supersedesNone();

  @Message("Remove figure {n}")
  String removeReadWith(Integer n);

  @Message("Add a figure to be read with this one")
  String addReadWith();

  @Message("Only one place or event")
  String scopePart();

  @Message(
      "Fill in one of these if the figure counts a single place or event. It then stands on that page and not among the totals.")
  String scopeHint();

  @Message("none")
  String noneOf();

  @Message("Of whom")
  String population();

  @Message("What was counted")
  String measure();

  @Message("How exactly")
  String qualifier();

  @Message("Number")
  String number();

  @Message("Upper number")
  String upper();

  @Message("Only with “between two numbers”.")
  String upperHint();

  @Message("Counted in")
  String unit();

  @Message("For example: persons, houses, kilometres.")
  String unitHint();

  @Message("Reporter")
  String reporter();

  @Message("Who counted or announced it, not who relayed it.")
  String reporterHint();

  @Message("As of")
  String asOfField();

  @Message(
      "The day that the number describes: 2020-12-03, 2022-07, 2022~. Leave empty if not known.")
  String asOfHint();

  @Message("Published")
  String publishedField();

  @Message("The day that it was said. Leave empty if not known.")
  String publishedHint();

  @Message("Supersedes")
  String supersedes();

  @Message("The earlier figure whose place it takes. It counts the same thing, of the same people.")
  String supersedesHint();

  @Message("Because it is")
  String supersession();

  @Message("Contained in")
  String partOfField();

  @Message("A larger figure that includes this one already, so that nobody adds the two together.")
  String partOfHint();

  @Message("To be read with")
  String readWith();

  @Message("Place")
  String scopePlace();

  @Message("Event")
  String scopeEvent();

  @Message("Or in words")
  String scopeText();

  @Message("Note")
  String publicNote();

  @Message("Shown beside the figure.")
  String publicNoteHint();

  @Message("Title")
  String pageTitle();

  @Message("Text")
  String body();

  @Message(
      "Plain text. Begin a heading with ##, and each line of a list with a hyphen. **Two stars** around words make them bold; [words](address) makes a link.")
  String bodyHint();

  @Message("New place")
  String newPlace();

  @Message("Names")
  String namesPart();

  @Message("On the map")
  String pointPart();

  @Message("Other spellings")
  String aliases();

  @Message("One on each line.")
  String aliasesHint();

  @Message("Kind of place")
  String placeType();

  @Message("District")
  String district();

  @Message("Country")
  String country();

  @Message("Two letters, for example AZ.")
  String countryHint();

  @Message("Its point is")
  String pointRole();

  @Message("Latitude")
  String latitude();

  @Message("Degrees north, for example 39.76006.")
  String latitudeHint();

  @Message("Longitude")
  String longitude();

  @Message("Degrees east, for example 46.74989.")
  String longitudeHint();

  @Message("Where the coordinates come from")
  String coordinateSource();

  @Message("GeoNames number")
  String geonamesId();

  @Message("Within the regional map")
  String onRegionalMap();

  @Message("New source")
  String newSource();

  @Message("Title")
  String sourceTitle();

  @Message("In the language of the source. If it has no title, a few words that describe it.")
  String sourceTitleHint();

  @Message("How the title is known")
  String titleStatus();

  @Message("Publisher")
  String publisher();

  @Message("Author")
  String author();

  @Message("If it is named on the page.")
  String authorHint();

  @Message("Date")
  String sourceDate();

  @Message("2020-12-03, 2020-12, 2020-12-03~. Leave empty if not known.")
  String sourceDateHint();

  @Message("How the date is known")
  String dateStatus();

  @Message("Web address")
  String url();

  @Message("Language")
  String sourceLanguage();

  @Message("Two letters: en, az, ru, hy, tr.")
  String sourceLanguageHint();

  @Message("Perspective")
  String perspective();

  @Message("From whose side it speaks, for example: Azerbaijani media, United Nations.")
  String perspectiveHint();

  @Message("Note")
  String publicSourceNote();

  @Message("Shown on the source’s page: how title and date are known, what it relays.")
  String publicSourceNoteHint();

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

  @Message("Citation {n}")
  String citationN(Object n);

  @Message("Choose a source")
  String chooseSource();

  @Message("Remove citation {n}")
  String removeCitation(Object n);

  @Message("Add a citation")
  String addCitation();

  @Message("Source")
  String source();

  @Message("Where in it")
  String locator();

  @Message("A paragraph, a page, a point of a statement.")
  String locatorHint();

  @Message("Withdraw this entry from the site")
  String withdrawLink();

  @Message("Save draft")
  String save();

  @Message("Preview")
  String previewButton();

  @Message("Publish")
  String publish();

  @Message("Discard draft")
  String discard();

  @Message("Note for the desk")
  String curatorNote();

  @Message("Never shown on the site.")
  String curatorNoteHint();

  @Message("Why this change is made")
  String reason();

  @Message("New page")
  String newPage();

  @Message("Editing: {label}")
  String editing(Object label);

  @Message("The draft is saved. Only curators can see it.")
  String saved();

  @Message("{name} has a draft of this entry, saved {moment}.")
  String otherDraft(Object name, String moment);

  @Message("Open that draft")
  String openDraft();

  @Message("The public page")
  String publicPage();

  @Message("This has to be put right first")
  String problemsTitle();

  @Message("Address")
  String slug();

  @Message(
      "The last part of its web address, for example minute-of-silence. Leave it empty, and it is"
          + " made for you.")
  String slugHint();

  @Message(
      "The last part of its web address. Others may have linked to it, so change it only if you must."
          + " The old address then leads to the new one for ever.")
  String slugChangeHint();

  @Message(
      "{#switch kind}{#case 'event'}Events{#case 'figure'}Figures{#case 'place'}Places"
          + "{#case 'source'}Sources{#case}Pages{/switch}")
  String plural(String kind);

  @Message("Every publication after the first asks for it. Readers see it in the history.")
  String reasonHint();

  @Message("May be left empty for the first publication.")
  String firstReasonHint();

  /** What a curator calls a field when its changes are listed. */
  @Message(
      "{#switch field}{#case 'title'}Title{#case 'slug'}Address{#case 'date'}Date{#case 'time'}Time of day"
          + "{#case 'timeZone'}Clocks{#case 'phase'}Phase{#case 'category'}Kind{#case 'sequence'}Order"
          + " within the day{#case 'summary'}Summary{#case 'attribution'}Whose account this is"
          + "{#case 'disputed'}Accounts differ{#case 'places'}Place{#case 'citations'}Citation"
          + "{#case 'accounts'}Account{#case 'party'}Party or observer{#case 'text'}What it says"
          + " happened{#case 'source'}Source{#case 'locator'}Where in it{#case 'population'}Of whom"
          + "{#case 'measure'}What was counted{#case 'qualifier'}How exactly{#case 'number'}Number"
          + "{#case 'upper'}Upper number{#case 'unit'}Counted in{#case 'reporter'}Reporter"
          + "{#case 'asOf'}As of{#case 'published'}{#if kind == 'source'}Date{#else}Published{/if}"
          + "{#case 'supersedes'}Supersedes{#case 'supersession'}Because it is{#case 'partOf'}Contained"
          + " in{#case 'readWith'}To be read with{#case 'scopePlace'}Only at the place"
          + "{#case 'scopeEvent'}Only at the event{#case 'scopeText'}Only, in words{#case 'note'}Note"
          + "{#case 'body'}Text{#case 'names'}Name{#case 'aliases'}Other spellings{#case 'type'}Kind"
          + " of place{#case 'district'}District{#case 'country'}Country{#case 'pointRole'}Its point"
          + " is{#case 'latitude'}Latitude{#case 'longitude'}Longitude{#case 'coordinateSource'}Where"
          + " the coordinates come from{#case 'geonamesId'}GeoNames number{#case 'onRegionalMap'}Within"
          + " the regional map{#case 'titleStatus'}How the title is known{#case 'publisher'}Publisher"
          + "{#case 'author'}Author{#case 'dateStatus'}How the date is known{#case 'url'}Web address"
          + "{#case 'sourceLanguage'}Language{#case 'perspective'}Perspective{#case 'curatorNote'}Note"
          + " for the desk{#case 'language'}Language of the entry{#case}{field}{/switch}")
  String fieldName(String kind, String field);

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

  @Message("{name} submitted it for review, {moment}")
  String commentSubmitted(Object name, String moment);

  @Message("{name} sent it back, {moment}")
  String commentReturned(Object name, String moment);

  @Message("What was said of this draft")
  String commentsTitle();

  @Message(
      "Somebody published this entry after the draft was begun, so the draft cannot be published as it"
          + " is.")
  String overtaken();

  @Message("Compare both versions and bring them together")
  String overtakenLink();

  @Message("This entry is withdrawn: {reason}. Publishing puts it back on the site.")
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

  @Message("Waiting for review")
  String queueTitle();

  @Message("Those that wait longest come first.")
  String queueLede();

  @Message("Nothing waits for review.")
  String queueEmpty();

  @Message("The entry is published.")
  String queuePublished();

  @Message("The draft is sent back. Whoever wrote it sees what you said.")
  String queueReturned();

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

  @Message("Publish it")
  String decidePublish();

  @Message("Or send it back")
  String decideReturn();

  @Message("What has to change")
  String comment();

  @Message("Whoever wrote it sees this beside the form.")
  String commentHint();

  @Message("Send back")
  String sendBack();

  @Message("Both versions of: {label}")
  String mergeTitle(String label);

  @Message(
      "{name} saved this draft on {moment}, after you opened it. Nothing is overwritten: what you typed"
          + " is kept here. Choose part by part what goes on.")
  String mergeSaved(String name, String moment);

  @Message(
      "{name} published this entry on {moment}, after this draft was begun: {reason}. Choose part by"
          + " part what goes on in the draft; nothing is published yet.")
  String mergePublished(String name, String moment, String reason);

  @Message("the initial content")
  String initialContent();

  @Message("Both versions say the same.")
  String mergeSame();

  @Message("Yours")
  String mine();

  @Message("Theirs")
  String theirs();

  @Message("not there")
  String absent();

  @Message("Save this choice")
  String mergeButton();

  @Message("History of: {label}")
  String historyTitle(String label);

  @Message("by {name}")
  String by(String name);

  @Message("As it stood")
  String asItStood();

  @Message("Restore as a draft")
  String restoreRevision();

  @Message("Compare from")
  String compareFrom();

  @Message("to")
  String compareTo();

  @Message("Compare")
  String compare();

  @Message("What changed from revision {from} to revision {to}")
  String comparisonTitle(int from, int to);

  @Message("These two revisions say the same.")
  String comparisonNone();

  @Message(
      "{#switch act}{#case 'WITHDRAWN'}Withdrawn{#case 'RESTORED'}Restored{#case}Published{/switch}")
  String act(String act);

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

  @Message("Change this entry")
  String changeEntry();

  @Message("Revision {n}, {day}")
  String revisionOption(int n, String day);

  @Message("Revision {n}, {moment}")
  String revisionHeading(int n, String moment);

  @Message("{found} of {total}")
  String listCount(int found, int total);

  @Message("Search")
  String searchField();

  @Message("State")
  String stateField();

  @Message("Saved or published by")
  String authorField();

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

  @Message("Cite a source that is not listed yet")
  String newSourceHere();

  @Message("The source is added to the memorial’s list, and cited here at once.")
  String newSourceHint();

  @Message("You have begun a new source: add it with its button, or empty its fields.")
  String newSourceBegun();

  @Message("Add this source and cite it")
  String newSourceButton();

  @Message("Saving…")
  String autosaveBusy();

  @Message("Not saved yet")
  String autosavePending();

  /** The braces are filled in by the script of the form. */
  @Message("Draft saved at \\{time}")
  String autosaved();

  @Message("Could not be saved just now. Keep this page open; it is tried again.")
  String autosaveFailed();

  @Message(
      "Somebody else has changed this. Press “Save draft” to see both versions; nothing is lost.")
  String autosaveConflict();

  @Message("You are signed out. Keep this page open, and sign in again in another tab.")
  String autosaveOut();

  @Message("Sign in in another tab")
  String signInElsewhere();

  @Message("Type part of its title")
  String searchSource();

  @Message("Type part of its name")
  String searchPlace();

  @Message("Type a number or a reporter")
  String searchFigure();

  @Message("Type part of its title")
  String searchEvent();

  @Message("Nothing found")
  String searchNone();
}
