package memorial.roll;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Interface texts of the memorial roll. */
@MessageBundle("roll")
public interface RollTexts {
  @Message("over {number}")
  String over(String number);

  @Message("nearly {number}")
  String nearly(String number);

  @Message("about {number}")
  String about(String number);

  @Message("at least {number}")
  String atLeast(String number);

  @Message("up to {number}")
  String upTo(String number);

  @Message("between {number} and {upper}")
  String between(String number, String upper);

  @Message("several")
  String several();

  @Message(
      "{#when q}{#is EXACT}exactly that number{#is OVER}over{#is NEARLY}nearly{#is ABOUT}about"
          + "{#is AT_LEAST}at least{#is UP_TO}up to{#is BETWEEN}between two numbers"
          + "{#is SEVERAL}several (no number given){/when}")
  String qualifier(Qualifier q);

  @Message(
      "{#when r}{#is UPDATE}a later count{#is CORRECTION}a correction by the reporter"
          + "{#is REDEFINITION}something else is counted from here on"
          + "{#is RETRACTION}the reporter took the earlier number back{/when}")
  String reason(Reason r);

  @Message(
      "{#when p}{#is AZERBAIJAN_ARMED_FORCES}Azerbaijan’s armed forces"
          + "{#is ARMENIA_ARMED_FORCES}Armenian armed forces"
          + "{#is ARMENIA_ALL}Armenian side, servicemen and civilians together"
          + "{#is AZERBAIJAN_CIVILIANS}Civilians in Azerbaijan"
          + "{#is AZERBAIJAN_ALL}Azerbaijani side, servicemen and civilians together"
          + "{#is ARMENIA_CIVILIANS}Armenian civilians"
          + "{#is BOTH_ARMED_FORCES}Armed forces of both sides together"
          + "{#is BOTH_CIVILIANS}Civilians of both sides together"
          + "{#is AZERBAIJAN}Azerbaijan{#is ARMENIA}Armenia{#is BOTH}Both sides"
          + "{#is RUSSIA}Russia{/when}")
  String population(Population p);

  @Message(
      "{#when p}{#is ARMENIA_ARMED_FORCES}Armenia’s and those of the Karabakh Armenian authorities."
          + "{#is ARMENIA_CIVILIANS}In Armenia and under the Karabakh Armenian authorities."
          + "{#is ARMENIA_ALL}As some reports count, without a division."
          + "{#is AZERBAIJAN_ALL}As some reports count, without a division."
          + "{#else}{/when}")
  String populationNote(Population p);

  @Message(
      "{#when m}{#is KILLED}killed{#is BURIED}buried{#is IDENTIFIED}identified{#is UNIDENTIFIED}unidentified"
          + "{#is BODIES_RECEIVED}bodies received{#is BODIES_EXCHANGED}bodies exchanged"
          + "{#is MISSING}missing{#is PRISONERS_RETURNED}prisoners returned"
          + "{#is WOUNDED}wounded{#is IN_TREATMENT}in treatment"
          + "{#is MINE_VICTIMS}killed or injured by mines"
          + "{#is DISPLACED}displaced{#is RETURNED}returned{#is HOUSES_DAMAGED}houses damaged"
          + "{#is APARTMENT_BUILDINGS_DAMAGED}apartment buildings damaged"
          + "{#is CIVIL_BUILDINGS_DAMAGED}civil buildings damaged"
          + "{#is WAR_DURATION}length of the war{#is SETTLEMENTS_TAKEN}settlements taken"
          + "{#is CITIES_TAKEN}cities taken{#is VILLAGES_TAKEN}villages taken"
          + "{#is TERRITORY_LOST_FIRST_WAR}territory lost in the first war"
          + "{#is ADJACENT_REGIONS_OCCUPIED}adjacent regions occupied"
          + "{#is BORDER_SECTION_RETAKEN}border with Iran retaken"
          + "{#is MILITARY_CARGO}military cargo{#is PEACEKEEPERS}peacekeepers"
          + "{#is PEACEKEEPER_VEHICLES}vehicles of the peacekeepers"
          + "{#is PEACEKEEPER_ARMOURED_CARRIERS}armoured carriers of the peacekeepers{/when}")
  String measure(Measure m);

  @Message(
      "{#when m}{#is KILLED}Reported dead as a result of the war, by the reporter’s own count."
          + "{#is BURIED}Laid to rest by the date given. The ministry’s list of servicemen counts"
          + " these."
          + "{#is IDENTIFIED}The dead whose remains were identified by the date given, as the military"
          + " prosecutors count them."
          + "{#is UNIDENTIFIED}Remains still to be identified, among those killed."
          + "{#is BODIES_RECEIVED}Remains handed to forensic services."
          + "{#is BODIES_EXCHANGED}Remains exchanged between the sides."
          + "{#is MISSING}People whose fate is not known."
          + "{#is PRISONERS_RETURNED}Captives who were handed over to their own side."
          + "{#is WOUNDED}Reported injured."
          + "{#is IN_TREATMENT}In hospital on the date given; not the total of the wounded."
          + "{#is MINE_VICTIMS}Killed and injured by mines, counted together."
          + "{#is DISPLACED}People who left their homes."
          + "{#is RETURNED}Displaced people who came back to live where the report says."
          + "{#is HOUSES_DAMAGED}Private houses, as counted by the prosecutor."
          + "{#is APARTMENT_BUILDINGS_DAMAGED}Apartment buildings, as counted by the prosecutor."
          + "{#is CIVIL_BUILDINGS_DAMAGED}Civil buildings, as counted by the prosecutor."
          + "{#is WAR_DURATION}How long the war lasted, as the reports count its days."
          + "{#is SETTLEMENTS_TAKEN}Settlements that Azerbaijan reported taken; what counts as one"
          + " differs from report to report."
          + "{#is CITIES_TAKEN}Cities that Azerbaijan reported taken."
          + "{#is VILLAGES_TAKEN}Villages that Azerbaijan reported taken."
          + "{#is TERRITORY_LOST_FIRST_WAR}Share of the country’s territory outside its control"
          + " after the first war."
          + "{#is ADJACENT_REGIONS_OCCUPIED}Regions beside Nagorno-Karabakh that had been occupied."
          + "{#is BORDER_SECTION_RETAKEN}Length of the state border with Iran that came back under"
          + " control."
          + "{#is MILITARY_CARGO}Military cargo flown in before the war, by the reporter’s account."
          + "{#is PEACEKEEPERS}Servicemen with firearms, by the statement of 10 November 2020."
          + "{#is PEACEKEEPER_VEHICLES}Motor vehicles and special equipment, by the same statement."
          + "{#is PEACEKEEPER_ARMOURED_CARRIERS}Armoured personnel carriers, by the same"
          + " statement.{/when}")
  String definition(Measure m);

  @Message(
      "{#if figure.measure.isLoss}{figure.amount} {roll:measure(figure.measure)}"
          + "{#else}{roll:heading(figure.measure)}: {figure.amount} {figure.unit}{/if}"
          + " ({roll:population(figure.population)})")
  String line(Figure figure);

  @Message("Choose of whom the figure counts.")
  String populationMissing();

  @Message("Choose what the figure counts.")
  String measureMissing();

  @Message("Choose how exactly the number was said.")
  String qualifierMissing();

  @Message("Give the number in digits, for example 2783.")
  String numberMalformed();

  @Message(
      "Do you mean {number}? Then write it so: here a comma parts thousands, and a point decimals.")
  String numberMeant(String number);

  @Message("Persons and things are counted whole, and this is a fraction. Is a digit missing?")
  String numberInParts();

  @Message("“Several” stands where no number was given: leave the number out.")
  String numberWithSeveral();

  @Message("Give the upper number.")
  String upperMissing();

  @Message("An upper number belongs to “between” only: leave it out.")
  String upperNotNeeded();

  @Message("The upper number has to be higher than the first.")
  String upperNotAbove();

  @Message("Say what is counted, for example “persons”.")
  String unitMissing();

  @Message("Say who reported the number.")
  String reporterMissing();

  @Message("There is a reason, but no figure that this one supersedes.")
  String reasonWithoutFigure();

  @Message("Say why this figure takes the place of the other.")
  String supersessionMissing();

  @Message("A figure cannot supersede itself.")
  String supersedesItself();

  @Message("No figure is published under “{slug}”.")
  String noSuchFigure(String slug);

  @Message(
      "That figure supersedes this one, directly or through others: the chain would be a circle.")
  String supersedesInACircle();

  @Message(
      "That figure belongs to another ledger. A figure supersedes one of the same measure and"
          + " population only.")
  String supersedesAcrossLedgers();

  @Message(
      "One of the two counts a single place or event and the other does not. They cannot supersede"
          + " each other.")
  String supersedesAcrossScopes();

  @Message(
      "That figure was published later than this one. A figure supersedes an earlier one only;"
          + " check the dates.")
  String supersedesALaterOne();

  @Message(
      "The figure that this one supersedes is by another reporter: {reporter}. If somebody else"
          + " counted differently, let it supersede nothing, and both stand side by side. It is:")
  String supersedesAnotherReporter(String reporter);

  @Message("That figure is superseded already, by: {line}.")
  String alreadySuperseded(String line);

  @Message(
      "This figure is superseded by: {line}. With these changes it could not be: the two have to"
          + " keep the same measure, population and scope, and the order of their dates.")
  String leavesItsSuccessor(String line);

  @Message("A figure cannot be read beside itself. Remove the row.")
  String readWithItself();

  @Message("A figure cannot be part of itself, directly or through others.")
  String partOfItself();

  @Message("No place is published under “{slug}”.")
  String noSuchPlace(String slug);

  @Message("No event is published under “{slug}”.")
  String noSuchEvent(String slug);

  @Message("Figures with a single source")
  String lacksSecondSource();

  @Message("Memorial roll")
  String title();

  @Message(
      "The dead, the missing and the wounded, as reported. Each line is a figure that its reporter has not replaced; its ledger shows all that came before it.")
  String lede();

  @Message(
      "Figures of different reporters, dates or measures must not be added up. Where reporters differ they stand side by side.")
  String caution();

  @Message("Other numbers of the war")
  String others();

  @Message("Not losses, but numbers that are often repeated, with who said them.")
  String othersLede();

  @Message("Several reporters gave figures. They stand side by side and must not be added up.")
  String sideBySide();

  @Message("For one place or event only")
  String scoped();

  @Message("These are no totals. They count a single place or event.")
  String scopedLede();

  @Message("Read with care")
  String beside();

  @Message("A figure of another ledger belongs beside these:")
  String besideText();

  @Message("{population}: the current figure of each reporter")
  String rollCaption(Object population);

  @Message("Measure")
  String colMeasure();

  @Message("Figure")
  String colFigure();

  @Message("Reporter")
  String colReporter();

  @Message("Ledger")
  String colLedger();

  @Message("as of")
  String asOf();

  @Message("date not given")
  String asOfUnknown();

  @Message("1 source")
  String oneSource();

  @Message("{n} sources")
  String manySources(Object n);

  @Message("Contained in the {amount} {measure}; not to be added.")
  String partOf(Object amount, Object measure);

  @Message("{n} in the ledger")
  String inLedger(long n);

  @Message(
      "{#if n == 1}One more count that stands{#else}{n} more counts that stand{/if} beside these")
  String moreCurrent(long n);

  @Message("Every figure, from first to latest")
  String ledgerCaption();

  @Message("As of")
  String colAsOf();

  @Message("Standing")
  String colStanding();

  @Message("Sources")
  String colSources();

  @Message("published")
  String saidOn();

  @Message("date of publication not found")
  String saidUnknown();

  @Message("superseded")
  String superseded();

  @Message("by {amount}")
  String supersededBy(Object amount);

  @Message("current")
  String current();

  @Message("History")
  String figureHistory();

  @Message("of the figure {amount}")
  String ofFigure(Object amount);

  @Message(
      "{#when m}{#is KILLED}Killed{#is BURIED}Buried{#is IDENTIFIED}Identified{#is UNIDENTIFIED}Unidentified"
          + "{#is BODIES_RECEIVED}Bodies received{#is BODIES_EXCHANGED}Bodies exchanged"
          + "{#is MISSING}Missing{#is PRISONERS_RETURNED}Prisoners returned"
          + "{#is WOUNDED}Wounded{#is IN_TREATMENT}In treatment"
          + "{#is MINE_VICTIMS}Killed or injured by mines"
          + "{#is DISPLACED}Displaced{#is RETURNED}Returned{#is HOUSES_DAMAGED}Houses damaged"
          + "{#is APARTMENT_BUILDINGS_DAMAGED}Apartment buildings damaged"
          + "{#is CIVIL_BUILDINGS_DAMAGED}Civil buildings damaged"
          + "{#is WAR_DURATION}Length of the war{#is SETTLEMENTS_TAKEN}Settlements taken"
          + "{#is CITIES_TAKEN}Cities taken{#is VILLAGES_TAKEN}Villages taken"
          + "{#is TERRITORY_LOST_FIRST_WAR}Territory lost in the first war"
          + "{#is ADJACENT_REGIONS_OCCUPIED}Adjacent regions occupied"
          + "{#is BORDER_SECTION_RETAKEN}Border with Iran retaken"
          + "{#is MILITARY_CARGO}Military cargo{#is PEACEKEEPERS}Peacekeepers"
          + "{#is PEACEKEEPER_VEHICLES}Vehicles of the peacekeepers"
          + "{#is PEACEKEEPER_ARMOURED_CARRIERS}Armoured carriers of the peacekeepers{/when}")
  String heading(Measure m);

  @Message(
      "{roll:heading(ledger.measure)}, {roll:population(ledger.population)}{#for f in ledger.latest}{#if f_isFirst}: {/if}{f.amount}, {f.reporter}, {#if f.asOf}{roll:asOf} {when:words(f.asOf)}{#else}{roll:asOfUnknown}{/if}{#if f_hasNext}; {/if}{/for}")
  String pictured(Ledger ledger);

  @Message("and {n} more, side by side")
  String moreFigures(int n);

  @Message("This figure is lower than the one that it supersedes ({earlier}). Is that so?")
  String lowerThanBefore(String earlier);

  @Message("A single source stands behind this figure. Is there a second one?")
  String singleSource();

  @Message("Chart of the figures in the table below")
  String chartLabel();

  @Message(
      "Each step is a figure that superseded the one before; a bar across a point is the time that its date can mean.")
  String chartSteps();

  @Message("It has the {n} counts that were said last.")
  String chartOfMost(int n);

  @Message("The axis begins at {number}, not at zero.")
  String axisBegins(String number);

  @Message(
      "{#switch look}{#case 'over'}An arrow up: over, or at least.{#case 'under'}An arrow down: nearly, or up to.{#case 'about'}A ring: about.{#case}A thick bar: between two numbers.{/switch}")
  String chartLook(String look);
}
