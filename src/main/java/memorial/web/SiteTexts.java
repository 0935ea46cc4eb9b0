package memorial.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Interface texts that every page shares. */
@MessageBundle("site")
public interface SiteTexts {
  @Message("Valid values are:")
  String validValues();

  @Message("From here you can go to")
  String errorWays();

  @Message("the chronology")
  String toChronology();

  @Message("the memorial roll")
  String toRoll();

  @Message("the places")
  String toPlaces();

  @Message("the sources")
  String toSources();

  @Message("or")
  String or();

  @Message("the opening page")
  String toHome();

  @Message("Pages")
  String pages();

  @Message("Previous page")
  String previousPage();

  @Message("Next page")
  String nextPage();

  @Message("Page {n} of {pages}")
  String page(int n, int pages);

  @Message("Karabakh Memorial")
  String name();

  @Message(
      "A chronology of the Second Karabakh War of 2020 and a roll of its casualty statistics, every number with its source.")
  String description();

  @Message("Skip to the content")
  String skip();

  @Message("27 September – 10 November 2020")
  String span();

  @Message("Main")
  String navigation();

  @Message("The memorial")
  String home();

  @Message("Chronology")
  String chronology();

  @Message("Roll")
  String roll();

  @Message("Places")
  String places();

  @Message("Sources")
  String sources();

  @Message("Methodology")
  String methodology();

  @Message("Every statement here is attributed, every number has a source.")
  String promise();

  @Message("How we record")
  String how();

  @Message("About the memorial")
  String about();

  @Message("Changes")
  String changes();

  @Message("Report a mistake")
  String mistake();

  @Message("Coordinates: GeoNames, CC BY 4.0. Outlines and label points: Natural Earth.")
  String credits();

  @Message("{address}, as it was on {day}")
  String printed(String address, String day);

  @Message("The emblem of the memorial, an orchid drawn in one line, and its name")
  String shareAlt();

  @Message("This is a preview of a draft. It is not public.")
  String preview();

  @Message("You are reading revision {n} of {latest}, of {day}.")
  String revisionShown(Object n, Object latest, String day);

  @Message("Reason: {reason}")
  String revisionReason(Object reason);

  @Message("All revisions")
  String allRevisions();

  @Message("Published on {day}")
  String publishedOn(String day);

  @Message("revised on {day} (revision {n})")
  String revisedOn(String day, Object n);

  @Message("History")
  String history();

  @Message("en")
  String language();

  @Message("It was withdrawn on {day}. The reason given: {reason}")
  String withdrawnText(String day, String reason);

  @Message("There is no such choice")
  String unknownFilter();

  @Message("The address asks for “{filter}” to be “{value}”, and that is none of the choices.")
  String unknownFilterText(String value, String filter);

  @Message("That request could not be read")
  String badRequest();

  @Message(
      "The form may have been open too long, or cookies are off. Go back: what you typed is still"
          + " there. Copy it, load the form again and send it once more.")
  String badRequestText();

  @Message("The address has characters that no page of this site has in its own.")
  String unreadableAddressText();

  @Message("Your account may not do that")
  String forbidden();

  @Message("Ask an editor or an administrator of this site.")
  String forbiddenText();

  @Message("There is no such page")
  String notFound();

  @Message(
      "The address may have been mistyped, or the page never existed. Published pages keep their address.")
  String notFoundText();

  @Message("That is too much at once")
  String tooLarge();

  @Message("The form holds more than the site takes in one piece. Go back and shorten it.")
  String tooLargeText();

  @Message("That took too long")
  String late();

  @Message(
      "Your form had not arrived as a whole after ten seconds. Go back: what you typed is still there. Send it once more when your connection is better.")
  String lateText();

  @Message("That cannot be done here")
  String refused();

  @Message("The site does not answer this kind of request at this address.")
  String refusedText();

  @Message("The memorial cannot reach its database")
  String unavailable();

  @Message(
      "Nothing that was saved is lost. If you were typing, go back: your words are still there. Please try again in a minute.")
  String unavailableText();

  @Message("Something went wrong on our side")
  String failed();

  @Message("It has been noted. Please try again in a while; nothing that was published is lost.")
  String failedText();

  @Message("{#if value == 'true'}yes{#else}no{/if}")
  String yesOrNo(String value);
}
