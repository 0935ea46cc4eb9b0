package memorial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** README, decisions and the other documents, as far as a machine can read them. */
class DocumentsTest {
  private static final Path DECISIONS = Path.of("docs/decisions");
  private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)[^)]*\\)");

  @Test
  void every_decision_is_listed_once_in_order() throws IOException {
    var listed = new ArrayList<String>();
    var links = LINK.matcher(Files.readString(DECISIONS.resolve("README.md")));
    while (links.find()) {
      listed.add(links.group(1));
    }

    assertEquals(decisions(), listed);
  }

  @Test
  void no_two_decisions_have_one_number() throws IOException {
    var numbers = decisions().stream().map(name -> name.substring(0, 4)).toList();

    assertEquals(numbers.stream().distinct().toList(), numbers);
  }

  @Test
  void links_between_documents_lead_somewhere() throws IOException {
    var dead = new ArrayList<String>();
    for (var document : documents()) {
      var links = LINK.matcher(Files.readString(document));
      while (links.find()) {
        var target = links.group(1);
        if (!target.contains(":") && !Files.exists(document.resolveSibling(target))) {
          dead.add(document + " -> " + target);
        }
      }
    }

    assertEquals(List.of(), dead);
  }

  @Test
  void the_licence_is_there() throws IOException {
    assertTrue(Files.readString(Path.of("LICENSE")).contains("Apache License"));
  }

  private static List<String> decisions() throws IOException {
    try (var files = Files.list(DECISIONS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("\\d{4}-.*\\.md"))
          .sorted()
          .toList();
    }
  }

  private static List<Path> documents() throws IOException {
    try (var here = Files.list(Path.of("."));
        var docs = Files.walk(Path.of("docs"))) {
      return Stream.concat(here, docs).filter(file -> file.toString().endsWith(".md")).toList();
    }
  }
}
