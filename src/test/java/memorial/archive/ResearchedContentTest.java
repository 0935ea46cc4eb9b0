package memorial.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import memorial.support.SeedFile;
import org.junit.jupiter.api.Test;

/**
 * The seed carries the researched content unchanged. That content lies beside the project, not in
 * it: where it is absent there is nothing to compare.
 */
class ResearchedContentTest {
  private static final Path FOLDER = Path.of("..", "shared", "content");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void events_are_all_there_unchanged() throws IOException {
    assertCarried(
        "events",
        List.of("events"),
        event -> {
          var form = new TreeMap<String, Object>();
          copy(event, form, "slug", "date", "phase", "category", "time", "timeZone", "disputed");
          copy(event, form, "places", "curatorNote");
          texts(event, form, "title", "summary", "attribution");
          form.put("citations", citations(event.path("citations")));
          var accounts = new ArrayList<Map<String, Object>>();
          for (var account : event.path("accounts")) {
            var said = new TreeMap<String, Object>();
            texts(account, said, "party", "text");
            var sources = new ArrayList<Map<String, Object>>();
            account
                .path("sources")
                .forEach(source -> sources.add(new TreeMap<>(Map.of("source", source.asText()))));
            said.put("citations", sources);
            accounts.add(said);
          }
          form.put("accounts", accounts);
          return form;
        });
  }

  @Test
  void figures_and_numbers_are_all_there_unchanged() throws IOException {
    assertCarried(
        "figures",
        List.of("figures", "numbers"),
        figure -> {
          var form = new TreeMap<String, Object>();
          copy(figure, form, "slug", "population", "measure", "asOf", "published", "partOf");
          form.put("qualifier", value(figure.path("value").path("qualifier")));
          form.put("number", number(figure.path("value").path("number")));
          form.put("upper", number(figure.path("value").path("upper")));
          texts(figure, form, "unit", "reporter", "note");
          form.put("supersedes", value(figure.path("supersedes").path("slug")));
          form.put("supersession", value(figure.path("supersedes").path("reason")));
          form.put("scopePlace", value(figure.path("scope").path("place")));
          form.put("scopeEvent", value(figure.path("scope").path("event")));
          form.put("scopeText", text(figure.path("scope").path("text")));
          form.put("citations", citations(figure.path("citations")));
          // the cross-reference by slug became a link
          if (figure.path("slug").asText().equals("az-wounded-2020-12-03")) {
            var note = figure.path("note").asText();
            var link = " (see az-in-treatment-2020-12-03)";
            form.put("note", new TreeMap<>(Map.of("en", note.replace(link, ""))));
          }
          if (figure.path("slug").asText().equals("az-in-treatment-2020-12-03")) {
            form.put("readWith", List.of("az-wounded-2020-12-03"));
          }
          return form;
        });
  }

  @Test
  void places_are_all_there_unchanged() throws IOException {
    assertCarried(
        "places",
        List.of("places"),
        place -> {
          var form = new TreeMap<String, Object>();
          copy(place, form, "slug", "names", "type", "pointRole", "coordinateSource");
          copy(place, form, "district", "country", "onRegionalMap");
          form.put("latitude", number(place.path("latitude")));
          form.put("longitude", number(place.path("longitude")));
          form.put("geonamesId", number(place.path("geonamesId")));
          var aliases = new ArrayList<String>();
          place.path("aliases").forEach(alias -> aliases.add(alias.asText()));
          form.put("aliases", aliases.isEmpty() ? null : String.join("\n", aliases));
          form.put("curatorNote", value(place.path("note")));
          return form;
        });
  }

  @Test
  void sources_are_all_there_unchanged() throws IOException {
    assertCarried(
        "sources",
        List.of("sources"),
        source -> {
          var form = new TreeMap<String, Object>();
          copy(source, form, "slug", "title", "titleStatus", "publisher", "author", "published");
          copy(source, form, "dateStatus", "url", "perspective");
          texts(source, form, "note");
          form.put("sourceLanguage", value(source.path("language")));
          return form;
        });
  }

  /** Compares entry by entry; what the seed adds (its language, an order) is no change. */
  private static void assertCarried(
      String plural, List<String> files, Function<JsonNode, Map<String, Object>> form)
      throws IOException {
    assumeTrue(Files.isDirectory(FOLDER), "The researched content is not beside the project");
    var expected = new TreeMap<String, Object>();
    for (var file : files) {
      for (var entry : JSON.readTree(FOLDER.resolve(file + ".json").toFile())) {
        expected.put(entry.get("slug").asText(), stripped(form.apply(entry)));
      }
    }
    assertFalse(expected.isEmpty());
    var seed =
        SeedFile.entries(plural).stream()
            .collect(
                Collectors.toMap(
                    entry -> entry.get("slug").asText(),
                    ResearchedContentTest::fields,
                    (one, other) -> {
                      throw new AssertionError("Twice: " + one);
                    },
                    TreeMap::new));

    assertEquals(expected.keySet(), seed.keySet());
    expected.forEach((slug, entry) -> assertEquals(entry, seed.get(slug), slug));
  }

  private static Map<String, Object> fields(JsonNode entry) {
    var fields = new TreeMap<String, Object>();
    entry.properties().forEach(field -> fields.put(field.getKey(), value(field.getValue())));
    fields.remove("language");
    fields.remove("sequence");
    for (var name : List.of("latitude", "longitude")) {
      if (fields.get(name) instanceof String digits) {
        fields.put(name, plain(digits));
      }
    }
    return stripped(fields);
  }

  private static Map<String, Object> stripped(Map<String, Object> fields) {
    fields.values().removeIf(value -> value == null || value.equals(List.of()));
    fields.values().stream()
        .filter(List.class::isInstance)
        .flatMap(list -> ((List<?>) list).stream())
        .filter(Map.class::isInstance)
        .forEach(map -> ((Map<?, ?>) map).values().removeIf(v -> v == null || v.equals(List.of())));
    return fields;
  }

  private static void copy(JsonNode from, Map<String, Object> to, String... names) {
    for (var name : names) {
      to.put(name, value(from.path(name)));
    }
  }

  private static void texts(JsonNode from, Map<String, Object> to, String... names) {
    for (var name : names) {
      to.put(name, text(from.path(name)));
    }
  }

  private static Object text(JsonNode words) {
    return words.isTextual() ? new TreeMap<>(Map.of("en", words.asText())) : null;
  }

  private static List<Map<String, Object>> citations(JsonNode from) {
    var citations = new ArrayList<Map<String, Object>>();
    for (var citation : from) {
      var form = new TreeMap<String, Object>();
      copy(citation, form, "source");
      texts(citation, form, "locator");
      citations.add(form);
    }
    return citations;
  }

  private static String number(JsonNode number) {
    return number.isNumber() ? plain(number.asText()) : null;
  }

  private static String plain(String digits) {
    return new java.math.BigDecimal(digits).stripTrailingZeros().toPlainString();
  }

  private static Object value(JsonNode node) {
    if (node.isMissingNode() || node.isNull()) {
      return null;
    }
    if (node.isArray()) {
      var list = new ArrayList<Object>();
      node.forEach(element -> list.add(value(element)));
      return list;
    }
    if (node.isObject()) {
      var map = new TreeMap<String, Object>();
      node.properties().forEach(field -> map.put(field.getKey(), value(field.getValue())));
      return map;
    }
    return node.isBoolean() ? (Object) node.asBoolean() : node.asText();
  }
}
