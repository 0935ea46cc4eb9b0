package memorial.chronology;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Interface texts of the chronology. */
@MessageBundle("chronology")
public interface ChronologyTexts {
  @Message("{#when phase}{#is BACKGROUND}Background{#is WAR}The war{#is AFTERMATH}Aftermath{/when}")
  String phase(Phase phase);

  @Message(
      "{#when phase}{#is BACKGROUND}1991 to September 2020{#is WAR}27 September – 10 November 2020"
          + "{#is AFTERMATH}from 10 November 2020{/when}")
  String phaseSpan(Phase phase);

  @Message(
      "{#when category}{#is MILITARY}Military{#is DIPLOMATIC}Diplomatic{#is HUMANITARIAN}Humanitarian"
          + "{#is POLITICAL}Political{/when}")
  String category(Category category);

  @Message("Give the event a title.")
  String titleMissing();

  @Message("Choose the phase that the event belongs to.")
  String phaseMissing();

  @Message("Choose what the event is about.")
  String categoryMissing();

  @Message("Say in a few sentences what happened.")
  String summaryMissing();

  @Message("Say whose account the summary is.")
  String attributionMissing();

  @Message("A time of day needs a date that is a single day.")
  String timeWithoutDay();

  @Message("Give the time as hours and minutes, for example 05:45.")
  String timeMalformed();

  @Message("A time is written as hours and minutes in two digits each: {time}.")
  String timeMeant(String time);

  @Message("Choose the clock that the time is on.")
  String timeZoneMissing();

  @Message("The order within the day is a number from 0 to {last}.")
  String sequenceMalformed(int last);

  @Message("Cite at least one source of account {n}.")
  String accountSourceMissing(int n);

  @Message("Where accounts differ there are at least two: add what each side says.")
  String accountsMissing();

  @Message("Name the party or observer whose account this is.")
  String partyMissing();

  @Message("Say what this party or observer says happened.")
  String accountTextMissing();

  @Message("No place is published under “{slug}”.")
  String noSuchPlace(String slug);

  @Message("The same place is named twice.")
  String placeTwice();

  @Message("Events with a single source")
  String lacksSecondSource();

  @Message("Chronology")
  String title();

  @Message(
      "{n} entries. Each says whose account it is; where accounts differ, each side’s stands under its name.")
  String lede(long n);

  @Message("Phase")
  String filterPhase();

  @Message("all")
  String all();

  @Message("Kind")
  String filterCategory();

  @Message("Place")
  String filterPlace();

  @Message("Show")
  String show();

  @Message("Show all")
  String clear();

  @Message("{some} of {n} entries")
  String shown(long some, long n);

  @Message("Account:")
  String account();

  @Message("{event.title}. {event.attribution}{#if event.disputed}. {chronology:differ}{/if}")
  String pictured(Event event);

  @Message("Accounts differ")
  String differ();

  @Message("Places")
  String placesOf();

  @Message("No entry matches these filters.")
  String nothing();

  @Message("What each side says")
  String accounts();

  @Message("Where")
  String where();

  @Message("No place is recorded.")
  String noPlaces();

  @Message("Counted at this event")
  String figures();

  @Message("as of")
  String asOf();

  @Message("These count this event only and are no part of the totals on the roll.")
  String notTotals();

  @Message("Sources")
  String sources();

  @Message("Entries before and after")
  String nearby();

  @Message("Before")
  String before();

  @Message("After")
  String after();

  @Message(
      "{#when phase}{#is BACKGROUND}Occupation, resolutions, years of talks, the clashes of 2020."
          + "{#is WAR}The course of the battles, three ceasefires, civilians under fire."
          + "{#is AFTERMATH}The statement, the returns, the counts.{/when}")
  String phaseWords(Phase phase);

  @Message(
      "The date lies outside the war, 27 September to 10 November 2020, and the phase is the war.")
  String outsideTheWar();

  @Message("The war, day by day")
  String stripTitle();

  @Message("{#if n == 0}no entry{#else if n == 1}1 entry{#else}{n} entries{/if}")
  String entriesOn(int n);

  @Message("a ceasefire was to begin")
  String ceasefire();

  @Message("the war begins")
  String warBegins();

  @Message("the war ends")
  String warEnds();

  @Message("height: entries that day")
  String heightKey();

  @Message(
      "Nothing is recorded here for {day}. That is a gap in our record, not a day without war.")
  String nothingThatDay(String day);

  @Message("On this day, {day}")
  String onThisDay(String day);

  @Message("{#if n == 1}One more entry{#else}{n} more entries{/if} of that day")
  String moreOnThisDay(int n);

  @Message(
      "There are several accounts, and “Accounts of this event differ” is not ticked. Do they agree?")
  String accountsNotSaidToDiffer();

  @Message("There is an event of this title and date already:")
  String toldAlready();

  @Message("A single source stands behind this event. Is there a second one?")
  String singleSource();
}
