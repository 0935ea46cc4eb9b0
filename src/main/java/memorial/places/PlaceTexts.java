package memorial.places;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Interface texts of the gazetteer. */
@MessageBundle("places")
public interface PlaceTexts {
  @Message("Give the name of the place in English.")
  String nameMissing();

  @Message("Say what kind of place it is.")
  String typeMissing();

  @Message("Say what its point on the map means.")
  String pointRoleMissing();

  @Message("Latitude is degrees north between -90 and 90, for example 39.76006.")
  String latitudeMalformed();

  @Message("Longitude is degrees east between -180 and 180, for example 46.74989.")
  String longitudeMalformed();

  @Message("Give both latitude and longitude, or neither.")
  String halfAPoint();

  @Message("Say where the coordinates come from.")
  String coordinateSourceMissing();

  @Message("There are no coordinates: choose “none” for what the point means.")
  String pointWithoutCoordinates();

  @Message("Give the country by its two-letter code, for example AZ.")
  String countryMalformed();

  @Message("The GeoNames number has digits only.")
  String geonamesMalformed();

  @Message("Places without coordinates")
  String lacksCoordinates();

  @Message("Places")
  String title();

  @Message(
      "{n} places that the memorial names. A place’s page tells what the chronology says happened there, and gives its names.")
  String lede(long n);

  @Message(", {district} district")
  String district(String district);

  @Message("What happened here")
  String happened();

  @Message("No entry of the chronology names this place.")
  String nothingHappened();

  @Message("Counted here")
  String counted();

  @Message("as of")
  String asOf();

  @Message("These count this place only and are no part of the totals on the roll.")
  String notTotals();

  @Message("Names")
  String names();

  @Message("Also written")
  String spellings();

  @Message("Position")
  String position();

  @Message("N")
  String north();

  @Message("E")
  String east();

  @Message("Where the name may be written on a map; the place has no single point.")
  String labelOnly();

  @Message("No coordinates are known.")
  String noPoint();

  @Message("S")
  String south();

  @Message("W")
  String west();

  @Message(
      "{#when t}{#is BORDER}border{#is CITY}city{#is CORRIDOR}corridor{#is COUNTRY}country"
          + "{#is LINE}line{#is REGION}region{#is SETTLEMENT}settlement{#is TERRITORY}territory"
          + "{#is TOWN}town{#is VILLAGE}village{/when}")
  String type(PlaceType t);

  @Message(
      "{#when t}{#is BORDER}Border{#is CITY}City{#is CORRIDOR}Corridor{#is COUNTRY}Country"
          + "{#is LINE}Line{#is REGION}Region{#is SETTLEMENT}Settlement{#is TERRITORY}Territory"
          + "{#is TOWN}Town{#is VILLAGE}Village{/when}")
  String typeHeading(PlaceType t);

  @Message(
      "{#when r}{#is LOCATION}where the place is{#is LABEL}where its name may be written"
          + "{#is NONE}none: there is no point to show{/when}")
  String pointRole(PointRole r);

  @Message("Map of the region; every place on it is a link in the text as well")
  String mapLabel();

  @Message(
      "Equirectangular at 39.9° north. Outlines: Natural Earth, simplified. Where there is no room a place has its point and no name.")
  String mapNote();

  @Message("It has the places that the most entries name.")
  String mapOfMost();

  @Message("Choose a day above to see where it was fought, shelled or talked over.")
  String chooseDay();

  @Message("All places")
  String allDays();

  @Message("The day of the war")
  String dayOfTheWar();

  @Message("Every place")
  String everyPlace();

  @Message("not on the map")
  String notOnMap();
}
