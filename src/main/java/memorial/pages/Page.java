package memorial.pages;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import memorial.curation.Entry;
import memorial.text.Text;

/** An editorial text: about, methodology. */
@Entity
@Table(name = "editorial_page")
public class Page extends Entry {
  public Text title = Text.NONE;

  /** CommonMark. */
  public Text body = Text.NONE;

  protected Page() {}

  Page(UUID id) {
    super(id);
  }

  /**
   * The page with that slug.
   *
   * @throws jakarta.ws.rs.NotFoundException where there is none
   */
  static Page bySlug(String slug) {
    return Page.<Page>find("slug", slug)
        .firstResultOptional()
        .orElseThrow(jakarta.ws.rs.NotFoundException::new);
  }

  static List<Page> inOrder() {
    return list("order by slug");
  }

  Page take(PageForm form) {
    slug = form.slug();
    language = form.language();
    title = form.title();
    body = form.body();
    return this;
  }

  @Override
  public String address() {
    return "/" + slug;
  }
}
