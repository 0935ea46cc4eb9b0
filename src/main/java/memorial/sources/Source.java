package memorial.sources;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import memorial.curation.Entry;
import memorial.curation.Revision;
import memorial.curation.Withdrawn;
import memorial.text.Slug;
import memorial.text.Text;
import memorial.text.WebAddress;
import memorial.text.Words;
import memorial.time.EdtfDate;
import memorial.web.Keyed;

/** Something published elsewhere that an event, an account or a figure cites. */
@Entity
public class Source extends Entry {
  /** Characters; an index takes no more than some. */
  private static final int LONGEST_FILED_UNDER = 100;

  private static final String ORDER = "order by filedUnder, published, slug";

  public String title;

  @Enumerated(EnumType.STRING)
  public TitleStatus titleStatus;

  public String publisher;

  /** Its publisher in small letters, by which sources are in order. */
  private String filedUnder;

  public String author;
  public EdtfDate published;

  @Enumerated(EnumType.STRING)
  public DateStatus dateStatus;

  public String url;

  /** BCP 47 code of the language that the source is in. */
  public String sourceLanguage;

  @ManyToOne(fetch = FetchType.LAZY)
  private Term side;

  @ManyToOne(fetch = FetchType.LAZY)
  private Term voice;

  private Text perspectiveNote = Text.NONE;
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
    return current(slug).orElseThrow(() -> Withdrawn.orNotFound("source", slug, Source::address));
  }

  /** The published source that has that slug, or had it once. */
  public static Optional<Source> named(String slug) {
    return current(slug)
        .or(() -> Revision.entry("source", slug).flatMap(id -> Source.findByIdOptional(id)));
  }

  private static Optional<Source> current(String slug) {
    return Slug.isValid(slug) ? find("slug", slug).firstResultOptional() : Optional.empty();
  }

  public static List<Source> inOrder() {
    return inOrder("", "").list();
  }

  /** Those of a side and of a voice, by their codes, in their order; all where both are empty. */
  static PanacheQuery<Source> inOrder(String side, String voice) {
    var conditions = new ArrayList<String>();
    var values = new HashMap<String, Object>();
    if (!side.isEmpty()) {
      conditions.add("side.code = :side");
      values.put("side", side);
    }
    if (!voice.isEmpty()) {
      conditions.add("voice.code = :voice");
      values.put("voice", voice);
    }
    return find(String.join(" and ", conditions) + " " + ORDER, values);
  }

  /** Whether that source is published with that term. */
  static boolean hasTerm(UUID source, Term term) {
    return count("id = ?1 and (side = ?2 or voice = ?2)", source, term) > 0;
  }

  /** How many sources speak as what. */
  static List<SpeakingAs> speakingAs() {
    return Source.<Source>find(
            "select s.side.code, s.voice.code, count(s) from Source s"
                + " group by s.side.code, s.voice.code")
        .project(SpeakingAs.class)
        .list();
  }

  /**
   * One row of that.
   *
   * @param side a code, or null
   * @param voice a code, or null
   */
  public record SpeakingAs(String side, String voice, long sources) {
    String code(Vocabulary vocabulary) {
      return vocabulary == Vocabulary.SIDE ? side : voice;
    }
  }

  /**
   * The published sources at that address on the web.
   *
   * @param address as {@link WebAddress#plain} gives it
   */
  static Stream<Listed> at(String address) {
    var path = address.replaceFirst("\\?.*", "").toLowerCase(Locale.ROOT);
    return Source.<Source>find(
            "select s.id, s.slug, s.title, s.url from Source s where locate(?1, lower(s.url)) > 0"
                + " order by s.slug",
            path)
        .project(Listed.class)
        .stream()
        .filter(source -> WebAddress.plain(source.url).equals(address));
  }

  /** One row of that. */
  public record Listed(UUID id, String slug, String title, String url) {}

  /** The published sources that those citations name, by slug. */
  static Map<String, Source> published(Collection<CitationForm> citations) {
    var slugs =
        citations.stream()
            .map(CitationForm::source)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    var published =
        Source.<Source>stream("slug in ?1", slugs)
            .collect(Collectors.toMap(source -> source.slug, Function.identity()));
    slugs.removeAll(published.keySet());
    slugs.forEach(former -> named(former).ifPresent(source -> published.put(former, source)));
    return published;
  }

  /**
   * The sources that those citations name, by slug; one that is not published is shown by its slug.
   */
  public static Map<String, Source> cited(List<CitationForm> citations) {
    var sources = new HashMap<>(published(citations));
    citations.stream()
        .map(CitationForm::source)
        .filter(Objects::nonNull)
        .forEach(slug -> sources.computeIfAbsent(slug, Source::missing));
    return sources;
  }

  /** It in a few words: who published it, and its title. */
  public String words() {
    return publisher == null ? title : publisher + ": " + title;
  }

  public Perspective perspective() {
    return new Perspective(side, voice, perspectiveNote);
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

  /**
   * @param terms all of them by code
   */
  Source take(SourceForm form, Map<String, Term> terms) {
    slug = form.slug();
    language = form.language();
    title = form.title();
    titleStatus = Keyed.of(TitleStatus.class, form.titleStatus()).orElse(null);
    publisher = form.publisher();
    filedUnder =
        publisher == null
            ? null
            : Words.upTo(LONGEST_FILED_UNDER, publisher.toLowerCase(Locale.ROOT));
    author = form.author();
    published = EdtfDate.tryParse(form.published()).orElse(null);
    dateStatus = Keyed.of(DateStatus.class, form.dateStatus()).orElse(null);
    url = form.url();
    sourceLanguage = form.sourceLanguage();
    side = terms.get(form.side());
    voice = terms.get(form.voice());
    perspectiveNote = form.perspectiveNote();
    note = form.note();
    return this;
  }

  private static String address(String slug) {
    return "/sources/" + slug;
  }

  @Override
  public String address() {
    return address(slug);
  }

  /** Whether the title stands on the source itself, rather than being our words for it. */
  public boolean isTitled() {
    return titleStatus == TitleStatus.FROM_PAGE;
  }
}
