package memorial.sources;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.Unremovable;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import memorial.curation.Draft;
import memorial.curation.Editing;
import memorial.curation.Entry;
import memorial.curation.Kind;
import memorial.curation.Mention;
import memorial.curation.Mentions;
import memorial.curation.Reading;
import memorial.curation.View;
import memorial.text.Language;
import memorial.text.Slug;
import memorial.text.Text;
import memorial.text.WebAddress;
import memorial.text.Words;
import memorial.time.EdtfDate;
import memorial.time.EdtfDate.Unreadable;
import memorial.web.Keyed;
import memorial.web.Problem;
import memorial.web.Problems;

/** What the desk does with sources. */
@ApplicationScoped
@Unremovable
@Priority(50)
public class SourceDesk implements Kind<SourceForm> {
  /** Characters of what a source is called: drafts hold whatever was typed. */
  private static final int LONGEST = 500;

  @Inject Mentions mentions;

  record Edit(SourceForm form, Editing editing) implements TemplateInstance {}

  @Override
  public String name() {
    return "source";
  }

  @Override
  public String plural() {
    return "sources";
  }

  @Override
  public String labelField(SourceForm form) {
    return "title";
  }

  @Override
  public Class<SourceForm> form() {
    return SourceForm.class;
  }

  @Override
  public SourceForm blank() {
    return new SourceForm(
        null,
        "en",
        null,
        TitleStatus.FROM_PAGE.key(),
        null,
        null,
        null,
        DateStatus.SHOWN.key(),
        null,
        "en",
        null,
        null,
        null,
        null,
        null);
  }

  @Override
  public String fieldName(String field) {
    return MessageBundles.get(SourceFormTexts.class).fieldName(field);
  }

  @Override
  public String words(String field, String value) {
    var texts = MessageBundles.get(SourceTexts.class);
    return switch (field) {
      case "titleStatus" ->
          Keyed.of(TitleStatus.class, value).map(texts::titleStatus).orElse(value);
      case "dateStatus" -> Keyed.of(DateStatus.class, value).map(texts::dateStatus).orElse(value);
      case "published" -> Reading.dateInWords(value);
      case "sourceLanguage" -> Language.nameOf(value);
      case "side" -> name(Vocabulary.SIDE, value);
      case "voice" -> name(Vocabulary.VOICE, value);
      default -> value;
    };
  }

  private static String name(Vocabulary vocabulary, String code) {
    return Term.of(vocabulary, code).map(term -> term.name().toString()).orElse(code);
  }

  @Override
  public List<Consumer<ObjectNode>> upgrades() {
    return List.of(FormerPerspective::upgrade);
  }

  @Override
  public Map<String, Reading> readings(SourceForm form) {
    return Reading.date(form.published())
        .map(reading -> Map.of("published", reading))
        .orElseGet(Map::of);
  }

  @Override
  public void check(SourceForm form, UUID entry, Problems problems) {
    var texts = MessageBundles.get(SourceTexts.class);
    problems
        .when(form.title() == null, "title", texts.titleMissing())
        .when(
            Keyed.of(TitleStatus.class, form.titleStatus()).isEmpty(),
            "titleStatus",
            texts.titleStatusMissing())
        .when(form.publisher() == null, "publisher", texts.publisherMissing())
        .when(form.side() == null && form.voice() == null, "side", texts.perspectiveMissing())
        .when(form.url() != null && !isWebAddress(form.url()), "url", texts.urlMalformed())
        .warn(form.url() == null, "url", texts.urlMissing())
        .when(
            form.sourceLanguage() == null || !isLanguage(form.sourceLanguage()),
            "sourceLanguage",
            languageAsked(form.sourceLanguage()));
    checkOffered(Vocabulary.SIDE, form.side(), entry, problems);
    checkOffered(Vocabulary.VOICE, form.voice(), entry, problems);
    var dateStatus = Keyed.of(DateStatus.class, form.dateStatus());
    problems.when(dateStatus.isEmpty(), "dateStatus", texts.dateStatusMissing());
    if (form.published() != null) {
      try {
        EdtfDate.parse(form.published());
      } catch (Unreadable unreadable) {
        problems.add("published", unreadable.getMessage());
      }
      problems.when(
          dateStatus.filter(status -> status == DateStatus.UNKNOWN).isPresent(),
          "dateStatus",
          texts.dateNotUnknown());
    } else {
      problems.when(
          dateStatus.filter(status -> status != DateStatus.UNKNOWN).isPresent(),
          "published",
          texts.dateMissing());
    }
    if (form.url() != null && isWebAddress(form.url())) {
      sameAddress(form.url(), entry)
          .ifPresent(other -> problems.warn("url", texts.urlListed(), other));
    }
  }

  /** What may be chosen from that list: a retired term stays where it was published. */
  private static void checkOffered(
      Vocabulary vocabulary, String code, UUID entry, Problems problems) {
    var texts = MessageBundles.get(SourceTexts.class);
    var term = Term.of(vocabulary, code);
    problems.when(code != null && term.isEmpty(), vocabulary.key(), texts.termUnknown());
    term.filter(Term::isRetired)
        .filter(retired -> !Source.hasTerm(entry, retired))
        .ifPresent(retired -> problems.add(vocabulary.key(), texts.termRetired(retired.name())));
  }

  /** The other source, published or not, that stands at that address on the web. */
  private Optional<Problem.Other> sameAddress(String url, UUID entry) {
    var address = WebAddress.plain(url);
    var published =
        Source.at(address)
            .filter(source -> !source.id().equals(entry))
            .map(source -> new Problem.Other("/admin/sources/" + source.slug(), source.title()));
    var waiting =
        Draft.begunBeside(entry, this).entrySet().stream()
            .filter(draft -> draft.getValue().url() != null)
            .filter(draft -> WebAddress.plain(draft.getValue().url()).equals(address))
            .map(
                draft ->
                    new Problem.Other(
                        draft.getKey(),
                        Objects.requireNonNullElse(draft.getValue().title(), address)));
    return Stream.concat(published, waiting).findFirst();
  }

  @Override
  public Entry live(UUID entry, SourceForm form) {
    return Source.<Source>findByIdOptional(entry)
        .orElseGet(() -> new Source(entry))
        .take(form, Term.byCode());
  }

  @Override
  public void withdraw(UUID entry) {
    Source.deleteById(entry);
  }

  @Override
  public TemplateInstance page(UUID entry, SourceForm form, View view) {
    var source = new Source(entry).take(form, Term.byCode());
    return Sources.Show.of(source, mentions.of(entry), null, view);
  }

  @Override
  public TemplateInstance edit(SourceForm form, Editing editing) {
    return new Edit(form, editing);
  }

  @Override
  public String address(SourceForm form) {
    return "/sources/" + form.slug();
  }

  @Override
  public Map<String, String> groups() {
    var terms = Term.byCode();
    var groups = new LinkedHashMap<String, String>();
    Source.speakingAs().stream()
        .map(row -> new Perspective(terms.get(row.side()), terms.get(row.voice()), Text.NONE))
        .filter(perspective -> !perspective.isBlank())
        .sorted(Comparator.comparing(Perspective::toString))
        .forEach(perspective -> groups.put(perspective.key(), perspective.toString()));
    return groups;
  }

  @Override
  public List<Row> rows() {
    return Source.inOrder().stream()
        .map(
            source ->
                Row.of(
                        source,
                        source.address(),
                        Text.of(source.sourceLanguage, source.title),
                        source.publisher,
                        source.perspective().key())
                    .alsoBy(others(source.url)))
        .toList();
  }

  @Override
  public List<Lack> lacks() {
    return List.of(
        new Lack(
            "title",
            MessageBundles.get(SourceTexts.class).lacksTitle(),
            Entry.ids(
                "select s.id from Source s where s.titleStatus <> ?1", TitleStatus.FROM_PAGE)),
        new Lack(
            "perspective",
            MessageBundles.get(SourceTexts.class).lacksPerspective(),
            Entry.ids("select s.id from Source s where s.side is null and s.voice is null")));
  }

  @Override
  public List<Mention> mentioning(UUID entry) {
    return List.of();
  }

  /** Published ones first, then those that still wait for it. */
  @Override
  public List<Option> options() {
    var published = Source.inOrder();
    var waiting = waiting();
    published.forEach(source -> waiting.remove(source.slug));
    return Stream.concat(published.stream(), waiting.values().stream())
        .map(source -> new Option(source.slug, words(source), others(source.url)))
        .toList();
  }

  @Override
  public List<String> others(SourceForm form) {
    return others(form.url());
  }

  private static List<String> others(String url) {
    return url == null ? List.of() : List.of(url);
  }

  /** The sources that those citations name in a few words, by slug, published or not. */
  public Map<String, String> words(List<CitationForm> citations) {
    var published = Source.published(citations);
    var words = new HashMap<String, String>();
    published.forEach((slug, source) -> words.put(slug, words(source)));
    var others =
        citations.stream()
            .map(CitationForm::source)
            .filter(slug -> slug != null && !published.containsKey(slug))
            .collect(Collectors.toSet());
    if (!others.isEmpty()) {
      var waiting = waiting();
      others.forEach(
          slug ->
              words.put(
                  slug, Optional.ofNullable(waiting.get(slug)).map(this::words).orElse(slug)));
    }
    return words;
  }

  /** The source with that slug in a few words, published or not. */
  public String words(String slug) {
    return words(List.of(new CitationForm(slug, null))).get(slug);
  }

  private String words(Source source) {
    var waits = MessageBundles.get(SourceFormTexts.class).waiting();
    return Words.upTo(LONGEST, source.words())
        + (source.published == null ? "" : " (" + source.published + ")")
        + (source.revision() == 0 ? " (" + waits + ")" : "");
  }

  /** Puts sources that still wait for publication where citations only have their slugs. */
  public void fillIn(Collection<Citation> citations) {
    var waiting = waiting();
    for (var citation : citations) {
      if (citation.source.id() == null) {
        citation.source = waiting.getOrDefault(citation.source.slug, citation.source);
      }
    }
  }

  private Map<String, Source> waiting() {
    var waiting = new LinkedHashMap<String, Source>();
    var terms = Term.byCode();
    Draft.unpublished(this)
        .forEach(
            (entry, form) -> {
              if (Slug.isValid(form.slug()) && form.title() != null) {
                waiting.put(form.slug(), new Source(entry).take(form, terms));
              }
            });
    return waiting;
  }

  private static boolean isWebAddress(String url) {
    try {
      var uri = URI.create(url == null ? "" : url);
      return uri.getHost() != null
          && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()));
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }

  private static String languageAsked(String typed) {
    var texts = MessageBundles.get(SourceTexts.class);
    return typed == null
        ? texts.languageMissing()
        : Language.codeOf(typed)
            .map(code -> texts.languageMeant(typed, code))
            .orElseGet(() -> texts.languageUnknown(typed));
  }

  private static boolean isLanguage(String code) {
    return List.of(Locale.getISOLanguages()).contains(code);
  }
}
