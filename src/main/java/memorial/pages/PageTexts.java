package memorial.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import memorial.text.Text;

/** Interface texts of the opening page and the editorial pages. */
@MessageBundle("pages")
public interface PageTexts {
  @Message("Give the page a title.")
  String titleMissing();

  @Message("The latest count of the same ledger:")
  String laterCount();

  @Message("Write the text of the page.")
  String bodyMissing();

  @Message("The memorial")
  String homeTitle();

  @Message("servicemen killed, by the count that the {reporter} published on {day}.")
  String killedSay(Text reporter, String day);

  @Message("To the fallen of the Second Karabakh War")
  String noFigure();

  @Message(
      "A memorial to the fallen of the Second Karabakh War, 27 September to 10 November 2020: what happened, day by day, and what was counted, by whom.")
  String lede();

  @Message("How the count grew, and who said so")
  String howGrew();

  @Message("The statement of {day}")
  String statementHeading(String day);

  @Message("Killed")
  String killed();

  @Message("Among them, still unidentified")
  String unidentified();

  @Message("Missing")
  String missing();

  @Message("Wounded, or in treatment on that day: two readings")
  String twoWays();

  @Message("As the wounded")
  String asWounded();

  @Message("As those in treatment")
  String asInTreatment();

  @Message("Wounded")
  String wounded();

  @Message("In treatment")
  String inTreatment();

  @Message(
      "The unidentified are among the killed. Numbers of different measures, dates or reporters must not be added up.")
  String notAdded();

  @Message("Later counts, and those of the Armenian side and of civilians, are on the roll.")
  String otherCounts();

  @Message("The whole roll")
  String wholeRoll();

  @Message("The chronology")
  String phases();

  @Message("{n} entries.")
  String entries(Long n);

  @Message("Ways in")
  String waysIn();

  @Message("The chronology")
  String wayChronology();

  @Message("the whole war on one page, with what each side says.")
  String wayChronologyText();

  @Message("The memorial roll")
  String wayRoll();

  @Message("the dead, the missing and the wounded, as reported.")
  String wayRollText();

  @Message("Places")
  String wayPlaces();

  @Message("what happened where, with names in several languages.")
  String wayPlacesText();

  @Message("Sources")
  String waySources();

  @Message("everything that is cited, and from whose side it speaks.")
  String waySourcesText();

  @Message("About the memorial")
  String wayAbout();

  @Message("How it records")
  String wayMethodology();

  @Message("The text is too long, or its lists and quotations are nested too deeply.")
  String bodyTooMuch();

  @Message("The link {link} leads to no page of this site.")
  String brokenLink(String link);

  @Message("Title")
  String titleField();

  @Message("Text")
  String body();

  @Message(
      "Plain text. Begin a heading with ##, and each line of a list with a hyphen. **Two stars** around words make them bold; [words](address) makes a link.")
  String bodyHint();

  /** What a curator calls a field when its changes are listed. */
  @Message(
      "{#switch field}{#case 'title'}{pages:titleField}{#case 'body'}{pages:body}{#case}{field}{/switch}")
  String fieldName(String field);
}
