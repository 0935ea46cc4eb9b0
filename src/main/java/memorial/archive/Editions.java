package memorial.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import memorial.curation.Kind;

/**
 * The editions of the shipped content after the first, as {@code seed/editions.json} tells them:
 * what each did to entries of the one before. The content itself is there as of the last one only.
 */
final class Editions {
  static final String FILE = "editions.json";

  /**
   * One of them. Entries go by their plural and slug: {@code figures/az-killed-2020-12-03}.
   *
   * @param renamed the new name of entries by their former one
   * @param withdrawn why entries were withdrawn
   * @param reasons why entries differ, for their histories
   */
  record Edition(
      int edition,
      Map<String, String> renamed,
      Map<String, String> withdrawn,
      Map<String, String> reasons) {
    Edition {
      renamed = renamed == null ? Map.of() : renamed;
      withdrawn = withdrawn == null ? Map.of() : withdrawn;
      reasons = reasons == null ? Map.of() : reasons;
    }
  }

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final List<Edition> all;
  private final Map<String, String> formerNames = new HashMap<>();

  private Editions(List<Edition> all) {
    this.all = all;
    all.forEach(edition -> edition.renamed().forEach((from, to) -> formerNames.put(to, from)));
  }

  /**
   * Those of that JSON.
   *
   * @throws BrokenSeed where it is none, or they do not count up from 2
   */
  static Editions read(String json) throws BrokenSeed {
    try {
      var all = JSON.readValue(json, new TypeReference<List<Edition>>() {});
      for (int i = 0; i < all.size(); i++) {
        if (all.get(i).edition() != i + 2) {
          throw new BrokenSeed("seed/" + FILE, "does not count up from edition 2");
        }
      }
      return new Editions(all);
    } catch (JsonProcessingException malformed) {
      throw new BrokenSeed("seed/" + FILE, "cannot be read: " + malformed.getOriginalMessage());
    }
  }

  /** The number of the last one. */
  int last() {
    return all.size() + 1;
  }

  /** The same entry has the same identity in every edition and wherever it is loaded. */
  UUID identity(Kind<?> kind, String slug) {
    var name = kind.plural() + "/" + slug;
    while (formerNames.containsKey(name)) {
      name = formerNames.get(name);
    }
    var first = kind.name() + name.substring(name.indexOf('/'));
    return UUID.nameUUIDFromBytes(first.getBytes(StandardCharsets.UTF_8));
  }

  /** Why that entry differs from what that edition said, or null where none says so. */
  String reason(Kind<?> kind, String slug, int since) {
    var name = kind.plural() + "/" + slug;
    var reasons =
        all.stream()
            .filter(edition -> edition.edition() > since)
            .map(edition -> edition.reasons().get(nameIn(edition, name)))
            .filter(reason -> reason != null)
            .distinct()
            .collect(Collectors.joining(" "));
    return reasons.isEmpty() ? null : reasons;
  }

  /** What an entry that has that name today was called in that edition. */
  private String nameIn(Edition edition, String name) {
    for (int later = all.size() - 1; all.get(later).edition() > edition.edition(); later--) {
      for (var renamed : all.get(later).renamed().entrySet()) {
        if (renamed.getValue().equals(name)) {
          name = renamed.getKey();
        }
      }
    }
    return name;
  }

  /** Why entries of that kind were withdrawn after that edition, by their slugs. */
  Map<String, String> withdrawn(Kind<?> kind, int since) {
    var withdrawn = new LinkedHashMap<String, String>();
    for (var edition : all) {
      if (edition.edition() > since) {
        edition
            .withdrawn()
            .forEach(
                (name, reason) -> {
                  if (name.startsWith(kind.plural() + "/")) {
                    withdrawn.put(name.substring(name.indexOf('/') + 1), reason);
                  }
                });
      }
    }
    return withdrawn;
  }
}
