package memorial.curation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The field of a form in which somebody without the desk's script looks for an entry. Other fields
 * offer only what is chosen in them, so that a form stays small however much there is to choose.
 */
@Named
@RequestScoped
public class Lookup {
  @Inject Kinds kinds;

  private String field;
  private String words;

  /**
   * Offers the entries with those words in that field.
   *
   * @param words may be null or empty: then all are offered
   */
  void begin(String field, String words) {
    this.field = field;
    this.words = words == null ? "" : words;
  }

  /** The words that are looked for. */
  public String words() {
    return words;
  }

  /** What that field offers of those entries, or null where nobody looks for anything in it. */
  public Options in(String field, String plural) {
    return field.equals(this.field) ? Options.of(kinds.inPlural(plural), words) : null;
  }
}
