package memorial.sources;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import memorial.curation.Draft;
import memorial.curators.Role;
import memorial.curators.SignedIn;
import memorial.sources.Source.SpeakingAs;
import memorial.text.Slug;
import memorial.text.Words;
import memorial.web.Keyed;
import memorial.web.Problems;
import memorial.web.Responses;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** What the perspective of a source is chosen from, and adding to it. */
@Path("/admin/perspectives")
@Produces({MediaType.TEXT_HTML, MediaType.WILDCARD})
@RolesAllowed(Role.ADMINISTERS)
public class TermDesk {
  @Inject SourceDesk kind;
  @Inject SignedIn signedIn;

  /**
   * One line of a list.
   *
   * @param sources how many published ones it is chosen for
   * @param drafts how many open drafts it is chosen in, for a source or for one to be added
   */
  record Row(Term term, long sources, long drafts) {}

  /** One of the two lists. */
  record Section(Vocabulary vocabulary, List<Row> rows) {}

  /** What was typed into the form that adds a term. */
  record Typed(String vocabulary, String name) {}

  /**
   * @param done what was done just now, or null
   * @param term what it was done to, or null
   * @param drafts how many open drafts have that term
   */
  record Index(
      List<Section> sections, Typed typed, Problems problems, String done, Term term, long drafts)
      implements TemplateInstance {}

  private Index index(Typed typed, Problems problems, String done, Term term) {
    var used = Source.speakingAs();
    var begun = Draft.chosenIn(kind, Set.of(Vocabulary.SIDE.key(), Vocabulary.VOICE.key()));
    var sections =
        List.of(Vocabulary.values()).stream()
            .map(vocabulary -> new Section(vocabulary, rows(vocabulary, used, begun)))
            .toList();
    var drafts =
        sections.stream()
            .flatMap(section -> section.rows.stream())
            .filter(row -> row.term == term)
            .mapToLong(Row::drafts)
            .sum();
    return new Index(sections, typed, problems, done, term, drafts);
  }

  private static List<Row> rows(
      Vocabulary vocabulary, List<SpeakingAs> used, List<Map<String, String>> begun) {
    return Term.inOrder(vocabulary).stream()
        .map(
            term ->
                new Row(
                    term,
                    used.stream()
                        .filter(row -> term.code().equals(row.code(vocabulary)))
                        .mapToLong(SpeakingAs::sources)
                        .sum(),
                    begun.stream()
                        .filter(draft -> term.code().equals(draft.get(vocabulary.key())))
                        .count()))
        .toList();
  }

  @GET
  @Transactional
  public RestResponse<String> index(@RestQuery String done, @RestQuery String term) {
    var about = term == null ? null : Term.<Term>findById(term);
    return Responses.ok(
        index(
            new Typed(Vocabulary.SIDE.key(), ""),
            Problems.none(),
            about == null ? null : done,
            about));
  }

  @POST
  @Transactional
  public RestResponse<String> add(@RestForm String vocabulary, @RestForm String name) {
    Term.lock();
    var list = Keyed.of(Vocabulary.class, vocabulary).orElse(null);
    var clean = Objects.requireNonNullElse(Words.orNull(name), "");
    var problems = problems(list, clean);
    if (problems.any()) {
      return Responses.unprocessable(index(new Typed(vocabulary, name), problems, null, null));
    }
    return done("added", Term.add(list, clean, signedIn.curator()));
  }

  @POST
  @Path("{code}/retirement")
  @Transactional
  public RestResponse<String> retire(@RestPath String code) {
    var term = term(code);
    if (!term.isRetired()) {
      term.retire(signedIn.curator());
    }
    return done("retired", term);
  }

  @POST
  @Path("{code}/return")
  @Transactional
  public RestResponse<String> offerAgain(@RestPath String code) {
    var term = term(code);
    term.offerAgain();
    return done("offered", term);
  }

  private static Term term(String code) {
    return Term.<Term>findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(NotFoundException::new);
  }

  private static RestResponse<String> done(String what, Term term) {
    return Responses.seeOther("/admin/perspectives?done=" + what + "&term=" + term.code());
  }

  private static Problems problems(Vocabulary list, String name) {
    var texts = MessageBundles.get(TermTexts.class);
    var problems =
        Problems.none()
            .when(list == null, "vocabulary", texts.vocabularyMissing())
            .when(
                name.codePointCount(0, name.length()) > Term.LONGEST,
                "name",
                texts.nameTooLong(Term.LONGEST))
            .when(Words.hides(name), "name", texts.nameHidden());
    if (name.isEmpty() || Slug.from(name).isEmpty()) {
      problems.add("name", texts.nameMissing());
    }
    if (!problems.any()) {
      Term.called(list, name)
          .ifPresent(
              term ->
                  problems.add(
                      "name",
                      term.isRetired()
                          ? texts.retiredAlready(term.name())
                          : texts.thereAlready(term.name())));
    }
    return problems;
  }
}
