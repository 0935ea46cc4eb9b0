package memorial.places;

import java.util.Optional;
import memorial.curation.EntryForm;
import memorial.text.Text;
import memorial.text.Words;

/**
 * The editable content of a place.
 *
 * @param names by BCP 47 tag, with the script where it is not the language's usual one
 * @param aliases other spellings, one a line
 * @param latitude degrees north, WGS 84, as typed, with a decimal point or comma
 * @param longitude degrees east, WGS 84, likewise
 * @param country ISO 3166-1 alpha-2
 * @param curatorNote for the desk only
 */
public record PlaceForm(
    String slug,
    String language,
    Text names,
    String aliases,
    String type,
    String pointRole,
    String latitude,
    String longitude,
    String coordinateSource,
    String district,
    String country,
    boolean onRegionalMap,
    String geonamesId,
    String curatorNote)
    implements EntryForm {
  public PlaceForm {
    slug = Words.orNull(slug);
    language = Words.orNull(language);
    names = names == null ? Text.NONE : names.only(Place.NAME_LANGUAGES);
    aliases = Words.orNull(aliases);
    type = Words.orNull(type);
    pointRole = Words.orNull(pointRole);
    latitude = Words.orNull(latitude);
    longitude = Words.orNull(longitude);
    coordinateSource = Words.orNull(coordinateSource);
    district = Words.orNull(district);
    country = Words.orNull(country);
    geonamesId = Words.orNull(geonamesId);
    curatorNote = Words.orNull(curatorNote);
  }

  @Override
  public Text label() {
    return names;
  }

  static Optional<Double> number(String typed) {
    return Optional.ofNullable(typed)
        .filter(digits -> digits.matches("-?\\d{1,9}([.,]\\d{1,10})?"))
        .map(digits -> digits.replace(',', '.'))
        .map(Double::valueOf);
  }
}
