package memorial.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import memorial.curation.EntryForm;
import memorial.curation.Forms;
import memorial.curation.Kind;

/**
 * The content that the project ships: for each kind of entry {@code seed/{plural}.json}, an array
 * of form records, and {@code seed/editions.json}.
 */
final class SeedFiles {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  /** Where the texts of the files come from. */
  @FunctionalInterface
  interface Texts {
    String of(String file) throws BrokenSeed;
  }

  private final Texts texts;

  SeedFiles(Texts texts) {
    this.texts = texts;
  }

  /** Those of the application. */
  static SeedFiles shipped() {
    return new SeedFiles(SeedFiles::shipped);
  }

  static String name(Kind<?> kind) {
    return "seed/" + kind.plural() + ".json";
  }

  private static String shipped(String file) throws BrokenSeed {
    try (var stream = SeedFiles.class.getResourceAsStream("/seed/" + file)) {
      if (stream == null) {
        throw new BrokenSeed("seed/" + file, "is missing");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new BrokenSeed("seed/" + file, "cannot be read: " + unreadable.getMessage());
    }
  }

  Editions editions() throws BrokenSeed {
    return Editions.read(texts.of(Editions.FILE));
  }

  /**
   * The entries of that kind, in their order: each refers only to those before it.
   *
   * @throws BrokenSeed naming the file, the entry and the field
   */
  <F extends EntryForm> List<F> forms(Kind<F> kind) throws BrokenSeed {
    return forms(kind, texts.of(kind.plural() + ".json"));
  }

  /**
   * The same from that JSON.
   *
   * @throws BrokenSeed naming the file, the entry and the field
   */
  static <F extends EntryForm> List<F> forms(Kind<F> kind, String json) throws BrokenSeed {
    var entries = entries(kind, json);
    var forms = new ArrayList<F>();
    var slugs = new HashSet<String>();
    for (int i = 0; i < entries.size(); i++) {
      var form = form(kind, entries.get(i), i + 1);
      if (!slugs.add(form.slug())) {
        throw new BrokenSeed(name(kind), i + 1, form.slug(), "Field slug: it stands twice.");
      }
      forms.add(form);
    }
    return forms;
  }

  private static JsonNode entries(Kind<?> kind, String json) throws BrokenSeed {
    try {
      var entries = JSON.readTree(json);
      if (!entries.isArray()) {
        throw new BrokenSeed(name(kind), "is no array of entries");
      }
      return entries;
    } catch (JsonProcessingException malformed) {
      throw new BrokenSeed(name(kind), "is no JSON: " + malformed.getOriginalMessage());
    }
  }

  private static <F extends EntryForm> F form(Kind<F> kind, JsonNode entry, int number)
      throws BrokenSeed {
    if (!entry.isObject()) {
      throw new BrokenSeed(name(kind), number, "?", "It is no object.");
    }
    var slug = entry.path("slug").asText();
    try {
      return JSON.treeToValue(Forms.upgraded((ObjectNode) entry, kind.upgrades()), kind.form());
    } catch (JsonMappingException malformed) {
      throw new BrokenSeed(name(kind), number, slug, malformed);
    } catch (JsonProcessingException malformed) {
      throw new BrokenSeed(name(kind), malformed.getOriginalMessage());
    } catch (IllegalArgumentException later) {
      throw new BrokenSeed(name(kind), number, slug, later.getMessage());
    }
  }
}
