package memorial.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What templates and style sheets have to agree about. */
class TemplatesTest {
  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final Path STYLES = Path.of("src/main/resources/META-INF/resources/css");
  private static final Path SCRIPTS = Path.of("src/main/resources/META-INF/resources/js");
  private static final Path CODE = Path.of("src/main/java");

  private static final Pattern COMMENT_OR_STRING =
      Pattern.compile("/\\*.*?\\*/|\"[^\"]*\"|url\\([^)]*\\)", Pattern.DOTALL);
  private static final Pattern CLASS_IN_STYLE = Pattern.compile("\\.([a-z][\\w-]*)");
  private static final Pattern CLASS_IN_TEMPLATE =
      Pattern.compile("class=\"([^\"]*)\"|\\{#body}([\\w-]+)\\{/body}");
  private static final Pattern STRING = Pattern.compile("[\"']([a-z][\\w -]*)[\"']");

  /** Its elements come with the library accessible-autocomplete. */
  private static final String OF_A_LIBRARY = "autocomplete__";

  /** Their names end with a number that the template counts. */
  private static final Pattern COUNTED = Pattern.compile("(h|l|row)\\d+");

  @Test
  void every_class_that_has_a_style_is_used() throws IOException {
    var used = new TreeSet<String>();
    for (var template : files(TEMPLATES)) {
      var classes = CLASS_IN_TEMPLATE.matcher(template);
      while (classes.find()) {
        var names = classes.group(1) == null ? classes.group(2) : classes.group(1);
        used.addAll(List.of(names.replaceAll("\\{[^}]*}", " ").strip().split("\\s+")));
      }
    }
    for (var source : Stream.of(files(SCRIPTS), files(CODE)).flatMap(Collection::stream).toList()) {
      var strings = STRING.matcher(source);
      while (strings.find()) {
        used.addAll(List.of(strings.group(1).split(" ")));
      }
    }

    var styled = new TreeSet<String>();
    for (var sheet : files(STYLES)) {
      var classes = CLASS_IN_STYLE.matcher(COMMENT_OR_STRING.matcher(sheet).replaceAll(""));
      while (classes.find()) {
        styled.add(classes.group(1));
      }
    }
    styled.removeAll(used);
    styled.removeIf(name -> name.startsWith(OF_A_LIBRARY) || COUNTED.matcher(name).matches());

    assertEquals(Set.of(), styled);
  }

  @Test
  void no_style_sheet_has_two_rules_for_one_selector_side_by_side() throws IOException {
    var twice = new ArrayList<String>();
    for (var sheet : files(STYLES)) {
      var seen = new TreeSet<String>();
      sheet
          .lines()
          .map(line -> line.replaceFirst("\\{.*", ""))
          .filter(line -> line.matches(" {2}\\S.*[^,] ") && !line.contains("@"))
          .filter(selector -> !seen.add(selector))
          .forEach(twice::add);
    }

    assertEquals(List.of(), twice);
  }

  @Test
  void no_template_shows_a_kind_by_its_key() throws IOException {
    var shown = new TreeSet<String>();
    for (var template : files(TEMPLATES)) {
      var keys =
          Pattern.compile("[^\"=/]\\{\\w+(\\.revision)?\\.kind(\\.name)?}").matcher(template);
      while (keys.find()) {
        shown.add(keys.group());
      }
    }

    assertEquals(Set.of(), shown);
  }

  private static List<String> files(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(
              file -> {
                try {
                  return Files.readString(file);
                } catch (IOException unreadable) {
                  throw new AssertionError(file.toString(), unreadable);
                }
              })
          .collect(Collectors.toList());
    }
  }
}
