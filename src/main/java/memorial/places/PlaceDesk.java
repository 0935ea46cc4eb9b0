package memorial.places;

import io.quarkus.arc.Unremovable;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import memorial.curation.Editing;
import memorial.curation.Entry;
import memorial.curation.Kind;
import memorial.curation.Mention;
import memorial.curation.Mentions;
import memorial.curation.View;
import memorial.web.Keyed;
import memorial.web.Problems;
import memorial.web.SiteTexts;

/** What the desk does with places. */
@ApplicationScoped
@Unremovable
@Priority(40)
public class PlaceDesk implements Kind<PlaceForm> {
  private static final double POLE = 90;
  private static final double DATE_LINE = 180;

  @Inject Mentions mentions;

  record Edit(PlaceForm form, Editing editing, List<String> nameLanguages)
      implements TemplateInstance {}

  @Override
  public String name() {
    return "place";
  }

  @Override
  public String plural() {
    return "places";
  }

  @Override
  public String labelField(PlaceForm form) {
    return "names." + form.language();
  }

  @Override
  public Class<PlaceForm> form() {
    return PlaceForm.class;
  }

  @Override
  public PlaceForm blank() {
    return new PlaceForm(
        null, "en", null, null, null, null, null, null, null, null, "AZ", true, null, null);
  }

  @Override
  public String fieldName(String field) {
    return MessageBundles.get(PlaceFormTexts.class).fieldName(field);
  }

  @Override
  public String words(String field, String value) {
    var texts = MessageBundles.get(PlaceTexts.class);
    return switch (field) {
      case "type" -> Keyed.of(PlaceType.class, value).map(texts::type).orElse(value);
      case "pointRole" -> Keyed.of(PointRole.class, value).map(texts::pointRole).orElse(value);
      case "onRegionalMap" -> MessageBundles.get(SiteTexts.class).yesOrNo(value);
      default -> value;
    };
  }

  @Override
  public void check(PlaceForm form, UUID entry, Problems problems) {
    var texts = MessageBundles.get(PlaceTexts.class);
    var pointRole = Keyed.of(PointRole.class, form.pointRole());
    problems
        .when(form.names().exactly("en").isEmpty(), "names.en", texts.nameMissing())
        .when(Keyed.of(PlaceType.class, form.type()).isEmpty(), "type", texts.typeMissing())
        .when(pointRole.isEmpty(), "pointRole", texts.pointRoleMissing())
        .when(!isWithin(form.latitude(), POLE), "latitude", texts.latitudeMalformed())
        .when(!isWithin(form.longitude(), DATE_LINE), "longitude", texts.longitudeMalformed())
        .when(
            (form.latitude() == null) != (form.longitude() == null),
            form.latitude() == null ? "latitude" : "longitude",
            texts.halfAPoint())
        .when(
            form.latitude() != null && form.coordinateSource() == null,
            "coordinateSource",
            texts.coordinateSourceMissing())
        .when(
            form.latitude() == null && pointRole.filter(r -> r != PointRole.NONE).isPresent(),
            "pointRole",
            texts.pointWithoutCoordinates())
        .when(
            form.country() != null && !form.country().matches("[A-Z]{2}"),
            "country",
            texts.countryMalformed())
        .when(
            form.geonamesId() != null && !form.geonamesId().matches("\\d{1,9}"),
            "geonamesId",
            texts.geonamesMalformed());
  }

  @Override
  public Entry live(UUID entry, PlaceForm form) {
    return Place.<Place>findByIdOptional(entry).orElseGet(() -> new Place(entry)).take(form);
  }

  @Override
  public void withdraw(UUID entry) {
    Place.deleteById(entry);
  }

  @Override
  public TemplateInstance page(UUID entry, PlaceForm form, View view) {
    return Places.Show.of(
        new Place(entry).take(form),
        mentions.of(entry, "event"),
        null,
        mentions.of(entry, "figure"),
        view);
  }

  @Override
  public TemplateInstance edit(PlaceForm form, Editing editing) {
    return new Edit(form, editing, Place.NAME_LANGUAGES);
  }

  @Override
  public String address(PlaceForm form) {
    return "/places/" + form.slug();
  }

  @Override
  public Map<String, String> groups() {
    return Keyed.names(PlaceType.class, MessageBundles.get(PlaceTexts.class)::type);
  }

  @Override
  public List<Row> rows() {
    return Place.inOrder().stream()
        .map(
            place ->
                Row.of(place, place.address(), place.names, place.district, place.type.key())
                    .alsoBy(Place.others(place.names, place.aliases)))
        .toList();
  }

  @Override
  public List<Option> options() {
    return Place.inOrder().stream()
        .map(
            place ->
                new Option(
                    place.slug, place.names.toString(), Place.others(place.names, place.aliases)))
        .toList();
  }

  @Override
  public List<String> others(PlaceForm form) {
    return Place.others(form.names(), form.aliases());
  }

  @Override
  public List<Lack> lacks() {
    return List.of(
        new Lack(
            "coordinates",
            MessageBundles.get(PlaceTexts.class).lacksCoordinates(),
            Entry.ids(
                "select p.id from Place p where p.latitude is null or p.longitude is null"
                    + " or p.pointRole = ?1",
                PointRole.NONE)));
  }

  @Override
  public List<Mention> mentioning(UUID entry) {
    return List.of();
  }

  private static boolean isWithin(String typed, double bound) {
    return typed == null
        || PlaceForm.number(typed).filter(degrees -> Math.abs(degrees) <= bound).isPresent();
  }
}
