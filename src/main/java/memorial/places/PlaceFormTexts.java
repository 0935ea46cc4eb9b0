package memorial.places;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Interface texts of the form of a place. */
@MessageBundle("placeForm")
public interface PlaceFormTexts {
  @Message("Names")
  String namesPart();

  @Message("On the map")
  String pointPart();

  @Message("Other spellings")
  String aliases();

  @Message("One on each line.")
  String aliasesHint();

  @Message("Kind of place")
  String type();

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

  /** What a curator calls a field when its changes are listed. */
  @Message(
      "{#switch field}{#case 'names'}Name{#case 'aliases'}{placeForm:aliases}{#case 'type'}{placeForm:type}{#case 'district'}{placeForm:district}{#case 'country'}{placeForm:country}{#case 'pointRole'}{placeForm:pointRole}{#case 'latitude'}{placeForm:latitude}{#case 'longitude'}{placeForm:longitude}{#case 'coordinateSource'}{placeForm:coordinateSource}{#case 'geonamesId'}{placeForm:geonamesId}{#case 'onRegionalMap'}{placeForm:onRegionalMap}{#case}{field}{/switch}")
  String fieldName(String field);
}
