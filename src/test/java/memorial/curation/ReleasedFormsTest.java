package memorial.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import memorial.chronology.EventDesk;
import memorial.pages.PageDesk;
import memorial.places.PlaceDesk;
import memorial.roll.FigureDesk;
import memorial.sources.SourceDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a released version wrote is read for ever. {@code released/{kind}/{version}.json}, and files
 * with a word more before the ending, hold forms as that version wrote them, and are never changed.
 * Whoever changes a form record adds an upgrade to its kind and each file as the new version has
 * it.
 */
class ReleasedFormsTest {
  private static final Path RELEASED = Path.of("src/test/resources/released");

  static List<Kind<?>> kinds() {
    return List.of(
        new EventDesk(), new FigureDesk(), new PlaceDesk(), new SourceDesk(), new PageDesk());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void a_form_of_each_released_version_is_read_as_the_present_one_has_it(Kind<?> kind)
      throws IOException {
    for (int version = 1; version <= version(kind); version++) {
      for (var file : files(kind, version)) {
        var name = file.getFileName().toString();
        var present = file.resolveSibling(name.replaceFirst("\\d+", "" + version(kind)));
        assertReads(kind, Files.readString(file), Files.readString(present), file);
      }
    }
  }

  private static <F extends EntryForm> void assertReads(
      Kind<F> kind, String released, String present, Path file) {
    assertEquals(kind.tree(present), kind.tree(released), file.toString());
    assertTrue(kind.says(released, kind.read(present)), file.toString());
    assertTrue(kind.says(kind.json(kind.read(released)), kind.read(present)), file.toString());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void every_field_of_the_form_stands_in_a_file_of_its_present_version(Kind<?> kind)
      throws IOException {
    var fields = new TreeSet<String>();
    for (var file : files(kind, version(kind))) {
      kind.tree(Files.readString(file)).fieldNames().forEachRemaining(fields::add);
    }
    var components = new TreeSet<String>();
    for (var component : kind.form().getRecordComponents()) {
      components.add(component.getName());
    }
    assertEquals(components, fields, "An upgrade and files of the next version are due");
  }

  @Test
  void a_form_says_which_version_wrote_it() {
    assertEquals("{\"formVersion\":3,\"title\":{\"en\":\"T\"}}", Forms.json(titled("T"), 3));
  }

  @Test
  void each_version_is_led_to_the_next() {
    List<Consumer<ObjectNode>> upgrades =
        List.of(form -> append(form, " one"), form -> append(form, " two"));

    assertEquals("T one two", upgraded("{\"title\":\"T\"}", upgrades));
    assertEquals("T one two", upgraded("{\"formVersion\":1,\"title\":\"T\"}", upgrades));
    assertEquals("T two", upgraded("{\"formVersion\":2,\"title\":\"T\"}", upgrades));
    assertEquals("T", upgraded("{\"formVersion\":3,\"title\":\"T\"}", upgrades));
  }

  @Test
  void what_a_later_release_wrote_is_refused_rather_than_misread() {
    var refused =
        assertThrows(
            IllegalArgumentException.class, () -> upgraded("{\"formVersion\":2}", List.of()));

    assertEquals(
        "The form is of version 2, and this release knows those up to 1.", refused.getMessage());
    for (var nonsense : List.of("0", "-1", "\"x\"", "null")) {
      assertThrows(
          IllegalArgumentException.class,
          () -> upgraded("{\"formVersion\":%s}".formatted(nonsense), List.of()),
          nonsense);
    }
  }

  private record Titled(Map<String, String> title) {}

  private static Titled titled(String title) {
    return new Titled(Map.of("en", title));
  }

  private static void append(ObjectNode form, String word) {
    form.put("title", form.get("title").asText() + word);
  }

  private static String upgraded(String json, List<Consumer<ObjectNode>> upgrades) {
    return Forms.upgraded(Forms.tree(json), upgrades).path("title").asText();
  }

  private static int version(Kind<?> kind) {
    return kind.upgrades().size() + 1;
  }

  private static List<Path> files(Kind<?> kind, int version) throws IOException {
    try (var files = Files.list(RELEASED.resolve(kind.name()))) {
      var found =
          files
              .filter(f -> f.getFileName().toString().matches(version + "\\b.*\\.json"))
              .sorted()
              .toList();
      assertTrue(!found.isEmpty(), kind.name() + " of version " + version);
      return found;
    }
  }
}
