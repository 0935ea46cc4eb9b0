package memorial.sources;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import memorial.curation.Entry;
import memorial.curation.Withdrawn;
import memorial.text.Slug;
import memorial.text.Text;
import memorial.time.EdtfDate;
import memorial.web.Keyed;

/** Something published elsewhere that an event, an account or a figure cites. */
@Entity
public class Source extends Entry {
  public String title;

  @Enumerated(EnumType.STRING)
  public TitleStatus titleStatus;

  public String publisher;
  public String author;
  public EdtfDate published;

  @Enumerated(EnumType.STRING)
  public DateStatus dateStatus;

  public String url;

  /** BCP 47 code of the language that the source is in. */
  public String sourceLanguage;

  public String perspective;
  public Text note = Text.NONE;

  protected Source() {}

  Source(UUID id) {
    super(id);
  }

  /**
   * The published source with that slug.
   *
   * @throws jakarta.ws.rs.WebApplicationException 410 if it was withdrawn, 404 if there never was
   *     one
   */
  public static Source bySlug(String slug) {
    return named(slug).orElseThrow(() -> Withdrawn.orNotFound("source", slug));
  }

  public static Optional<Source> named(String slug) {
    return Slug.isValid(slug) ? find("slug", slug).firstResultOptional() : Optional.empty();
  }

  public static List<Source> inOrder() {
    return list("order by lower(publisher), published, slug");
  }

  /**
   * The sources that those citations name, by slug; one that is not published is shown by its slug.
   */
  public static Map<String, Source> cited(Stream<CitationForm> citations) {
    var slugs =
        citations.map(CitationForm::source).filter(Objects::nonNull).collect(Collectors.toSet());
    var sources = new HashMap<String, Source>();
    Source.<Source>list("slug in ?1", slugs).forEach(source -> sources.put(source.slug, source));
    slugs.forEach(slug -> sources.computeIfAbsent(slug, Source::missing));
    return sources;
  }

  /** A stand-in for a source that an old revision cites and that is no longer published. */
  static Source missing(String slug) {
    var source = new Source();
    source.slug = slug;
    source.title = slug;
    source.titleStatus = TitleStatus.DESCRIBED;
    source.dateStatus = DateStatus.UNKNOWN;
    source.sourceLanguage = "en";
    return source;
  }

  Source take(SourceForm form) {
    slug = form.slug();
    language = form.language();
    title = form.title();
    titleStatus = Keyed.of(TitleStatus.class, form.titleStatus()).orElse(null);
    publisher = form.publisher();
    author = form.author();
    published = EdtfDate.tryParse(form.published()).orElse(null);
    dateStatus = Keyed.of(DateStatus.class, form.dateStatus()).orElse(null);
    url = form.url();
    sourceLanguage = form.sourceLanguage();
    perspective = form.perspective();
    note = form.note();
    return this;
  }

  public String address() {
    return "/sources/" + slug;
  }

  /** Whether the title stands on the source itself, rather than being our words for it. */
  public boolean isTitled() {
    return titleStatus == TitleStatus.FROM_PAGE;
  }
}
