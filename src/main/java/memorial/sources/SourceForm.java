package memorial.sources;

import java.util.Locale;
import memorial.curation.EntryForm;
import memorial.text.Text;
import memorial.text.Words;

/**
 * The editable content of a source.
 *
 * @param title in the language of the source
 * @param published EDTF, or null where the date is unknown
 * @param sourceLanguage BCP 47 code of the language that the source is in
 * @param side from whose side it speaks, by the code of the term, or null
 * @param voice what kind of voice it is, by the code of the term, or null
 * @param perspectiveNote what side and voice do not say: "relaying Human Rights Watch"
 * @param note how title and date are known, and what else a reader should know of it
 * @param curatorNote for the desk only
 */
public record SourceForm(
    String slug,
    String language,
    String title,
    String titleStatus,
    String publisher,
    String author,
    String published,
    String dateStatus,
    String url,
    String sourceLanguage,
    String side,
    String voice,
    Text perspectiveNote,
    Text note,
    String curatorNote)
    implements EntryForm {
  public SourceForm {
    slug = Words.orNull(slug);
    language = Words.orNull(language);
    title = Words.orNull(title);
    titleStatus = Words.orNull(titleStatus);
    publisher = Words.orNull(publisher);
    author = Words.orNull(author);
    published = Words.orNull(published);
    dateStatus = Words.orNull(dateStatus);
    url = Words.orNull(url);
    sourceLanguage = code(Words.orNull(sourceLanguage));
    side = Words.orNull(side);
    voice = Words.orNull(voice);
    perspectiveNote = perspectiveNote == null ? Text.NONE : perspectiveNote;
    note = note == null ? Text.NONE : note;
    curatorNote = Words.orNull(curatorNote);
  }

  /** Codes of languages mean the same in capitals. */
  private static String code(String typed) {
    return typed != null && typed.length() == 2 ? typed.toLowerCase(Locale.ROOT) : typed;
  }

  @Override
  public Text label() {
    return title == null
        ? Text.NONE
        : Text.of(sourceLanguage == null ? "en" : sourceLanguage, title);
  }
}
