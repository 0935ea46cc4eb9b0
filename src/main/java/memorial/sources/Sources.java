package memorial.sources;

import io.netty.handler.codec.http.QueryStringEncoder;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import memorial.curation.History;
import memorial.curation.Mention;
import memorial.curation.Mentions;
import memorial.curation.View;
import memorial.sources.Source.SpeakingAs;
import memorial.web.Paging;
import memorial.web.Responses;
import memorial.web.UnknownFilter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Every source, and what cites it. */
@Path("/sources")
@Produces({MediaType.TEXT_HTML, MediaType.WILDCARD})
public class Sources {
  /** Today's sources and more on one page. */
  private static final int PER_PAGE = 200;

  @Inject Mentions mentions;
  @Inject SourceDesk sources;
  @Inject History history;

  /**
   * @param sides those that published sources speak for, in order
   * @param voices likewise
   * @param side the code of the one to be shown, or empty
   * @param voice likewise
   * @param total how many sources there are, whatever is shown
   */
  record Index(
      List<Source> sources,
      List<Term> sides,
      List<Term> voices,
      String side,
      String voice,
      Paging paging,
      long total)
      implements TemplateInstance {}

  /**
   * @param typed its perspective as it was typed, in a revision of that time; null in all others
   * @param cited those on this page that cite it
   */
  record Show(Source source, String typed, List<Mention> cited, Paging paging, View view)
      implements TemplateInstance {
    static Show of(Source source, List<Mention> cited, String page, View view) {
      var paging = Paging.of(page, PER_PAGE, cited.size(), source.address());
      var typed = view.isRevision() ? FormerPerspective.typed(view.revision()) : null;
      return new Show(source, typed, paging.of(cited), paging, view);
    }
  }

  @GET
  @Transactional
  public RestResponse<String> index(
      @RestQuery String side,
      @RestQuery String voice,
      @RestQuery String perspective,
      @RestQuery String page) {
    if (perspective != null && !perspective.isEmpty()) {
      return Responses.moved(now(FormerPerspective.of(perspective)));
    }
    var rows = Source.speakingAs();
    var terms = Term.byCode();
    var ofSide = known(terms, Vocabulary.SIDE, side);
    var ofVoice = known(terms, Vocabulary.VOICE, voice);
    var sides = chosenFrom(terms, rows.stream().map(SpeakingAs::side), ofSide);
    var voices = chosenFrom(terms, rows.stream().map(SpeakingAs::voice), ofVoice);
    var found =
        rows.stream()
            .filter(row -> ofSide.isEmpty() || ofSide.equals(row.side()))
            .filter(row -> ofVoice.isEmpty() || ofVoice.equals(row.voice()))
            .mapToLong(SpeakingAs::sources)
            .sum();
    var total = rows.stream().mapToLong(SpeakingAs::sources).sum();
    var paging =
        Paging.of(page, PER_PAGE, found, "/sources", Map.of("side", ofSide, "voice", ofVoice));
    var some = Source.inOrder(ofSide, ofVoice).page(paging.number() - 1, PER_PAGE).list();
    return Responses.ok(new Index(some, sides, voices, ofSide, ofVoice, paging, total));
  }

  /** Where those of a perspective are, that was once typed. */
  private static String now(FormerPerspective perspective) {
    var address = new QueryStringEncoder("/sources");
    if (perspective.side() != null) {
      address.addParam("side", perspective.side());
    }
    if (perspective.voice() != null) {
      address.addParam("voice", perspective.voice());
    }
    return address.toString();
  }

  /** The code of a term of that vocabulary, or empty where none is asked for. */
  private static String known(Map<String, Term> terms, Vocabulary vocabulary, String code) {
    if (code == null || code.isEmpty()) {
      return "";
    }
    var valid =
        terms.values().stream()
            .filter(term -> term.vocabulary() == vocabulary)
            .map(Term::code)
            .sorted()
            .toList();
    UnknownFilter.unless(valid.contains(code), vocabulary.key(), code, valid);
    return code;
  }

  /** The terms of those codes and the chosen one, in order. */
  private static List<Term> chosenFrom(
      Map<String, Term> terms, Stream<String> codes, String chosen) {
    return Stream.concat(codes, Stream.of(chosen))
        .distinct()
        .map(terms::get)
        .filter(Objects::nonNull)
        .sorted(Term.BY_NAME)
        .toList();
  }

  @GET
  @Path("{slug}")
  @Transactional
  public RestResponse<String> show(@RestPath String slug, @RestQuery String page) {
    var source = Source.bySlug(slug);
    return Responses.ok(Show.of(source, mentions.of(source.id()), page, View.live()));
  }

  @GET
  @Path("{slug}/revisions")
  @Transactional
  public RestResponse<String> revisions(@RestPath String slug) {
    return history.of(sources, Source.bySlug(slug));
  }

  @GET
  @Path("{slug}/revisions/{number}")
  @Transactional
  public RestResponse<String> revision(@RestPath String slug, @RestPath int number) {
    return history.of(sources, Source.bySlug(slug), number);
  }
}
