package memorial.pages;

import io.quarkus.arc.Unremovable;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import memorial.chronology.Event;
import memorial.curation.Editing;
import memorial.curation.Entry;
import memorial.curation.Kind;
import memorial.curation.Kinds;
import memorial.curation.Mention;
import memorial.curation.View;
import memorial.places.Place;
import memorial.sources.Source;
import memorial.text.Markdown;
import memorial.web.Problems;

/**
 * What the desk does with editorial pages. Their number is fixed: each has an address of its own.
 */
@ApplicationScoped
@Unremovable
@Priority(5)
public class PageDesk implements Kind<PageForm> {
  private static final Set<String> SECTIONS =
      Set.of(
          "/", "/chronology", "/roll", "/places", "/sources", "/changes", "/about", "/methodology");

  @Inject Kinds kinds;

  record Edit(PageForm form, Editing editing) implements TemplateInstance {}

  @Override
  public String name() {
    return "page";
  }

  @Override
  public String plural() {
    return "pages";
  }

  @Override
  public Class<PageForm> form() {
    return PageForm.class;
  }

  @Override
  public PageForm blank() {
    return new PageForm(null, "en", null, null, null);
  }

  @Override
  public boolean isOpenEnded() {
    return false;
  }

  @Override
  public String fieldName(String field) {
    return MessageBundles.get(PageTexts.class).fieldName(field);
  }

  @Override
  public void check(PageForm form, UUID entry, Problems problems) {
    var texts = MessageBundles.get(PageTexts.class);
    var language = form.language() == null ? "" : form.language();
    problems
        .when(form.title().exactly(language).isEmpty(), "title." + language, texts.titleMissing())
        .when(form.body().exactly(language).isEmpty(), "body." + language, texts.bodyMissing());
    form.body().byLanguage().forEach((code, body) -> checkBody("body." + code, body, problems));
  }

  private void checkBody(String field, String body, Problems problems) {
    var texts = MessageBundles.get(PageTexts.class);
    if (Markdown.isTooMuch(body)) {
      problems.add(field, texts.bodyTooMuch());
      return;
    }
    for (var link : Markdown.links(body)) {
      var path = link.replaceFirst("[?#].*", "");
      problems.when(
          link.startsWith("/") && !link.startsWith("//") && !isAddress(path),
          field,
          texts.brokenLink(link));
    }
  }

  /** Whether a public page has that address, or had it and it leads to where the page is now. */
  private boolean isAddress(String path) {
    return SECTIONS.contains(path)
        || kinds.all().stream()
            .flatMap(kind -> kind.rows().stream())
            .anyMatch(row -> row.address().replaceFirst("#.*", "").equals(path))
        || isFormer(path);
  }

  private static boolean isFormer(String path) {
    var slug = path.replaceFirst(".*/", "");
    return path.equals("/chronology/" + slug) && Event.named(slug).isPresent()
        || path.equals("/places/" + slug) && Place.named(slug).isPresent()
        || path.equals("/sources/" + slug) && Source.named(slug).isPresent();
  }

  @Override
  public Entry live(UUID entry, PageForm form) {
    return Page.<Page>findByIdOptional(entry).orElseGet(() -> new Page(entry)).take(form);
  }

  @Override
  public void withdraw(UUID entry) {
    Page.deleteById(entry);
  }

  @Override
  public TemplateInstance page(UUID entry, PageForm form, View view) {
    return Pages.Show.of(new Page(entry).take(form), view);
  }

  @Override
  public TemplateInstance edit(PageForm form, Editing editing) {
    return new Edit(form, editing);
  }

  @Override
  public String address(PageForm form) {
    return "/" + form.slug();
  }

  @Override
  public List<Row> rows() {
    return Page.inOrder().stream()
        .map(page -> Row.of(page, page.address(), page.title, "", ""))
        .toList();
  }

  @Override
  public List<Mention> mentioning(UUID entry) {
    return List.of();
  }
}
