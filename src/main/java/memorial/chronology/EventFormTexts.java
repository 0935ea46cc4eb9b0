package memorial.chronology;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Interface texts of the form of an event. */
@MessageBundle("eventForm")
public interface EventFormTexts {
  @Message("Title")
  String title();

  @Message("Date")
  String date();

  @Message("Time of day")
  String time();

  @Message("Phase")
  String phase();

  @Message("Kind")
  String category();

  @Message("Summary")
  String summary();

  @Message("Whose account this is")
  String attribution();

  @Message("Accounts of this event differ")
  String disputed();

  @Message("Party or observer")
  String party();

  @Message("What it says happened")
  String accountText();

  @Message("Add an account")
  String addAccount();

  @Message("Places")
  String placesPart();

  @Message("Add a place")
  String addPlace();

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

  /** A clock by its key, as the form names it. */
  @Message(
      "{#switch zone}{#case 'Asia/Baku'}{eventForm:baku}{#case 'Asia/Yerevan'}{eventForm:yerevan}"
          + "{#case 'Europe/Moscow'}{eventForm:moscow}{#case 'UTC'}{eventForm:utc}"
          + "{#case 'unspecified'}{eventForm:zoneUnknown}{#case}{zone}{/switch}")
  String clockOf(String zone);

  @Message("Accounts")
  String accountsPart();

  @Message(
      "What each party or observer says happened. Where accounts differ there are at least two.")
  String accountsHint();

  @Message("Account {n}")
  String accountNumber(Integer n);

  @Message("Remove account {n}")
  String removeAccount(Integer n);

  @Message("Choose a place")
  String choosePlace();

  @Message("Remove place {n}")
  String removePlace(Integer n);

  @Message(
      "As exactly as it is known: 2020-10-17, 2020-10, 2020, or 2020-09-27/2020-09-30 for days in a row. At the end, ~ means about, ? uncertain, % both.")
  String dateHint();

  @Message("24-hour clock, for example 05:45. Leave empty if not known.")
  String timeHint();

  @Message("On the clocks of")
  String clock();

  @Message("Order within the day")
  String sequence();

  @Message("0 comes first. Leave empty if it does not matter.")
  String sequenceHint();

  @Message("What happened, in our own words, two to five sentences.")
  String summaryHint();

  @Message("For example: Azerbaijan’s Foreign Ministry; disputed by Armenia.")
  String attributionHint();

  @Message("Place")
  String place();

  /** What a curator calls a field when its changes are listed. */
  @Message(
      "{#switch field}{#case 'title'}{eventForm:title}{#case 'date'}{eventForm:date}{#case 'time'}{eventForm:time}{#case 'phase'}{eventForm:phase}{#case 'category'}{eventForm:category}{#case 'sequence'}{eventForm:sequence}{#case 'summary'}{eventForm:summary}{#case 'attribution'}{eventForm:attribution}{#case 'disputed'}{eventForm:disputed}{#case 'party'}{eventForm:party}{#case 'text'}{eventForm:accountText}{#case 'timeZone'}{eventForm:clock}{#case 'places'}{eventForm:place}{#case 'accounts'}Account{#case 'citations'}Citation{#case 'source'}{sourceForm:source}{#case 'locator'}{sourceForm:locator}{#case}{field}{/switch}")
  String fieldName(String field);
}
