package memorial.curation;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * The parts of a form, by their names, with what each said when the form was shown: how a form that
 * comes back tells which of them its sender left as they were. A part is a whole field: a title,
 * all citations.
 */
final class Parts {
  private final Map<String, String> said;

  private Parts(Map<String, String> said) {
    this.said = said;
  }

  static Parts of(Kind<?> kind, String form) {
    var tree = kind.tree(form);
    var said = new TreeMap<String, String>();
    for (var part : kind.form().getRecordComponents()) {
      var sum = new CRC32();
      sum.update(tree.path(part.getName()).toString().getBytes(StandardCharsets.UTF_8));
      said.put(part.getName(), Long.toHexString(sum.getValue()));
    }
    return new Parts(said);
  }

  /** As {@link #toString} writes them; whatever else was sent has no parts. */
  static Parts read(String sent) {
    var said = new TreeMap<String, String>();
    for (var part : sent == null ? new String[0] : sent.split(" ")) {
      var split = part.split(":");
      if (split.length == 2) {
        said.put(split[0], split[1]);
      }
    }
    return new Parts(said);
  }

  /** The names of those that say the same in both. */
  Set<String> sameAs(Parts other) {
    return said.entrySet().stream()
        .filter(part -> part.getValue().equals(other.said.get(part.getKey())))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public String toString() {
    return said.entrySet().stream()
        .map(part -> part.getKey() + ":" + part.getValue())
        .collect(Collectors.joining(" "));
  }
}
