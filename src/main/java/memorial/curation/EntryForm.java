package memorial.curation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import memorial.text.Text;

/**
 * The whole editable content of an entry, just as it was typed. Drafts, revisions and the seed
 * carry it; whatever becomes public is published from it.
 */
public interface EntryForm {
  /** The entry's part of its address. */
  String slug();

  /** The code of the language that the entry was written in. */
  String language();

  /** What a list calls the entry; blank while nothing has been typed. */
  @JsonIgnore
  Text label();
}
