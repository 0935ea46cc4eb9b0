package memorial.pages;

import memorial.curation.EntryForm;
import memorial.text.Text;
import memorial.text.Words;

/**
 * The editable content of an editorial page.
 *
 * @param body CommonMark; headings begin at the second level
 */
public record PageForm(String slug, String language, Text title, Text body, String curatorNote)
    implements EntryForm {
  public PageForm {
    slug = Words.orNull(slug);
    language = Words.orNull(language);
    title = title == null ? Text.NONE : title;
    body = body == null ? Text.NONE : body;
    curatorNote = Words.orNull(curatorNote);
  }

  @Override
  public Text label() {
    return title;
  }
}
