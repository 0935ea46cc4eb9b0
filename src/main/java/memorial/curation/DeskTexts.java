package memorial.curation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Interface texts of writing and publishing that all kinds of entries share. */
@MessageBundle("desk")
public interface DeskTexts {
  @Message(
      "Somebody published revision {latest} of this entry after you opened revision {base}. Your draft"
          + " is kept. Open the entry as it is now, and bring your changes over.")
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

  @Message("The reason has at most {longest} characters.")
  String reasonTooLong(int longest);

  @Message(
      "You alone wrote this draft, and here nobody publishes alone: ask another editor to read and"
          + " publish it.")
  String fourEyes();

  @Message("Desk")
  String desk();

  @Message("Drafts")
  String drafts();

  @Message("Nobody has an unfinished draft.")
  String noDrafts();

  @Message("(untitled {kind})")
  String untitled(String kind);

  @Message("Recently published")
  String recent();

  @Message("Nothing has been published from the desk yet; the site shows its initial content.")
  String noRecent();

  @Message("What is still lacking")
  String lacking();

  @Message("Add")
  String addEntry();

  @Message("{n} published")
  String listCaption(int n);

  @Message("Entry")
  String colEntry();

  @Message("Detail")
  String colDetail();

  @Message("Last published")
  String colRevised();

  @Message("Withdrawn")
  String withdrawnHeading();

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
      "As exactly as it is known: 2020-10-17, 2020-10, 2020, or 2020-09-27/2020-09-30 for days in a row. Add ~ for about.")
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
      "When the world’s number changed, add a new figure that supersedes the old one. When we copied it wrongly, correct this one and say why.")
  String superseedeOrRevise();

  @Message("Its place in the ledger")
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

  @Message("With “between” only.")
  String upperHint();

  @Message("Counted in")
  String unit();

  @Message("persons, houses, kilometres")
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

  @Message("The earlier figure of the same measure and population that it takes the place of.")
  String supersedesHint();

  @Message("Because it is")
  String supersession();

  @Message("Contained in")
  String partOfField();

  @Message("A figure that these are among, so that nobody adds the two.")
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

  @Message("Markdown: ## for a heading, **bold**, [words](address) for a link, - for a list.")
  String bodyHint();

  @Message("New place")
  String newPlace();

  @Message("Names")
  String namesPart();

  @Message("On the map")
  String pointPart();

  @Message("Other spellings")
  String aliases();

  @Message("One a line.")
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

  @Message("In the language of the source; or our description of it.")
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

  @Message("From whose side it speaks: Azerbaijani media, United Nations.")
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

  @Message("The draft is saved. It is not public.")
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
      "The last part of its address, for example ganja-2020-10-17: small letters, digits and hyphens. It cannot change once published.")
  String slugHint();

  @Message("Published, so it stays.")
  String slugFixedHint();

  @Message(
      "{#switch kind}{#case 'event'}Events{#case 'figure'}Figures{#case 'place'}Places"
          + "{#case 'source'}Sources{#case}Pages{/switch}")
  String plural(String kind);

  @Message("Every publication after the first asks for it. Readers see it in the history.")
  String reasonHint();

  @Message("May be left empty for the first publication.")
  String firstReasonHint();
}
