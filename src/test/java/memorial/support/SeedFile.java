package memorial.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The content that the project ships, as its files have it. */
public final class SeedFile {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private SeedFile() {}

  /** The entries of the file with that plural: events, figures, … */
  public static List<JsonNode> entries(String plural) {
    try (var stream = SeedFile.class.getResourceAsStream("/seed/" + plural + ".json")) {
      var entries = new ArrayList<JsonNode>();
      JSON.readTree(stream).forEach(entries::add);
      return entries;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The address of every ledger, each once. */
  public static List<String> ledgers() {
    return entries("figures").stream()
        .map(f -> "/roll/" + f.get("population").asText() + "/" + f.get("measure").asText())
        .distinct()
        .toList();
  }
}
