package memorial.places;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import memorial.curation.Entry;
import memorial.curation.Revision;
import memorial.curation.Withdrawn;
import memorial.text.Slug;
import memorial.text.Text;
import memorial.web.Keyed;

/** A place of the gazetteer. */
@Entity
public class Place extends Entry {
  /** The languages and scripts, as BCP 47 tags, in which the gazetteer records names. */
  public static final List<String> NAME_LANGUAGES =
      List.of("en", "az", "ru", "hy", "hy-Latn", "tr", "fa", "ka");

  public static final Comparator<Place> BY_NAME =
      Comparator.comparing(place -> place.names.toString());

  public Text names = Text.NONE;

  /** Other spellings in use, one a line. */
  public String aliases;

  @Enumerated(EnumType.STRING)
  public PlaceType type;

  @Enumerated(EnumType.STRING)
  public PointRole pointRole;

  /** Degrees north, WGS 84; null where not known. */
  public Double latitude;

  /** Degrees east, WGS 84; null where not known. */
  public Double longitude;

  public String coordinateSource;
  public String district;

  /** ISO 3166-1 alpha-2 code, or null. */
  public String country;

  public boolean onRegionalMap;
  public Integer geonamesId;

  protected Place() {}

  Place(UUID id) {
    super(id);
  }

  /**
   * The published place with that slug.
   *
   * @throws jakarta.ws.rs.WebApplicationException 410 if it was withdrawn, 404 if there never was
   *     one
   */
  public static Place bySlug(String slug) {
    return current(slug).orElseThrow(() -> Withdrawn.orNotFound("place", slug, Place::address));
  }

  /** The published place that has that slug, or had it once. */
  public static Optional<Place> named(String slug) {
    return current(slug)
        .or(() -> Revision.entry("place", slug).flatMap(id -> Place.findByIdOptional(id)));
  }

  private static Optional<Place> current(String slug) {
    return Slug.isValid(slug) ? find("slug", slug).firstResultOptional() : Optional.empty();
  }

  /** All places by name in the language of the request. */
  public static List<Place> inOrder() {
    return Place.<Place>listAll().stream().sorted(BY_NAME).toList();
  }

  /** What all places are called, by name in the language of the request. */
  public static List<Named> namesInOrder() {
    return Place.<Place>find("select p.id, p.names from Place p").project(Named.class).stream()
        .sorted(Comparator.comparing(place -> place.names.toString()))
        .toList();
  }

  /** One row of that. */
  public record Named(UUID id, Text names) {}

  /** The places that are called so, in the same order. */
  public static List<Place> of(List<Named> places) {
    return Place.<Place>stream("id in ?1", places.stream().map(Named::id).toList())
        .sorted(BY_NAME)
        .toList();
  }

  /** The places with those slugs; one that is not published is shown by its slug. */
  public static List<Place> from(List<String> slugs) {
    var named = slugs.stream().filter(slug -> slug != null && !slug.isBlank()).toList();
    var places = new HashMap<String, Place>();
    Place.<Place>list("slug in ?1", named).forEach(place -> places.put(place.slug, place));
    return named.stream()
        .map(
            slug ->
                places.computeIfAbsent(
                    slug, former -> named(former).orElseGet(() -> missing(former))))
        .toList();
  }

  /** That place's name. */
  public static String words(String slug) {
    return named(slug).map(place -> place.names.toString()).orElse(slug);
  }

  private static Place missing(String slug) {
    var place = new Place();
    place.slug = slug;
    place.names = Text.english(slug);
    return place;
  }

  Place take(PlaceForm form) {
    slug = form.slug();
    language = form.language();
    names = form.names();
    aliases = form.aliases();
    type = Keyed.of(PlaceType.class, form.type()).orElse(null);
    pointRole = Keyed.of(PointRole.class, form.pointRole()).orElse(null);
    latitude = PlaceForm.number(form.latitude()).orElse(null);
    longitude = PlaceForm.number(form.longitude()).orElse(null);
    coordinateSource = form.coordinateSource();
    district = form.district();
    country = form.country();
    onRegionalMap = form.onRegionalMap();
    geonamesId = PlaceForm.number(form.geonamesId()).map(Double::intValue).orElse(null);
    return this;
  }

  private static String address(String slug) {
    return "/places/" + slug;
  }

  @Override
  public String address() {
    return address(slug);
  }

  /** The district where its name says more than the place's own, else null. */
  public String districtApart() {
    return district == null || district.startsWith(names.in("en")) ? null : district;
  }

  public boolean hasPoint() {
    return latitude != null && longitude != null && pointRole != PointRole.NONE;
  }

  /** The names in other languages and scripts than the page's. */
  public List<Name> otherNames() {
    var others = new ArrayList<Name>();
    names.byLanguage().forEach((code, name) -> others.add(new Name(code, name)));
    others.removeIf(name -> name.name().equals(names.toString()));
    return others;
  }

  public List<String> otherSpellings() {
    return aliases == null
        ? List.of()
        : aliases.lines().filter(alias -> !names.byLanguage().containsValue(alias)).toList();
  }

  /** All that a place of those names is called but for its name in the language of the request. */
  static List<String> others(Text names, String aliases) {
    var others = new LinkedHashSet<>(names.byLanguage().values());
    Optional.ofNullable(aliases).stream().flatMap(String::lines).forEach(others::add);
    others.remove(names.toString());
    return List.copyOf(others);
  }

  /**
   * A name in one language.
   *
   * @param language BCP 47, with the script where it is not the language's usual one
   */
  public record Name(String language, String name) {}
}
