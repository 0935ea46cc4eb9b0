package memorial.roll;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import memorial.curation.History;
import memorial.curation.Revision;
import memorial.curation.View;
import memorial.web.Keyed;
import memorial.web.Paging;
import memorial.web.Pictures;
import memorial.web.Responses;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The memorial roll: what was counted, by whom, and how the counts grew. */
@Path("/roll")
@Produces({MediaType.TEXT_HTML, MediaType.WILDCARD})
public class Roll {
  /** How many figures of a ledger one page lists; today no ledger has as many. */
  private static final int PER_PAGE = 100;

  @Inject FigureDesk figures;
  @Inject History history;
  @Inject Pictures pictures;

  record Index(Map<Population, List<Summary>> losses, Map<Population, List<Summary>> others)
      implements TemplateInstance {}

  /**
   * @param totals those on this page
   * @param scoped the figures of one place or event that are on it
   * @param beside figures of other ledgers that these have to be read with
   * @param shown the figure that a preview or an old revision is about, or null
   */
  record Show(
      Ledger ledger,
      List<Figure> totals,
      List<Figure> scoped,
      Paging paging,
      List<Figure> beside,
      Figure shown,
      View view)
      implements TemplateInstance {
    private static Show of(Ledger ledger, String page, Figure shown, View view) {
      var all = ledger.figures();
      var paging = Paging.of(page, PER_PAGE, all.size(), ledger.address());
      var figures = paging.of(all);
      Figure.list(
          "from Figure f left join fetch f.citations c left join fetch c.source"
              + " left join fetch f.scopePlace left join fetch f.scopeEvent where f.id in ?1",
          ids(figures));
      return new Show(
          ledger,
          figures.stream().filter(figure -> !figure.isScoped()).toList(),
          figures.stream().filter(Figure::isScoped).toList(),
          paging,
          readWith(figures, shown),
          shown,
          view);
    }

    /** The page of the ledger that has that figure. */
    static Show of(Ledger ledger, Figure shown, View view) {
      return of(ledger, page(ledger, shown), shown, view);
    }
  }

  @GET
  @Transactional
  public RestResponse<String> index() {
    var losses = new LinkedHashMap<Population, List<Summary>>();
    var others = new LinkedHashMap<Population, List<Summary>>();
    for (var summary : Summary.all()) {
      var ledger = summary.ledger();
      (ledger.measure().isLoss() ? losses : others)
          .computeIfAbsent(ledger.population(), population -> new ArrayList<>())
          .add(summary);
    }
    return Responses.ok(new Index(losses, others));
  }

  @GET
  @Path("{population}/{measure}")
  @Transactional
  public RestResponse<String> show(
      @RestPath String population, @RestPath String measure, @RestQuery String page) {
    return Responses.ok(Show.of(ledger(population, measure), page, null, View.live()));
  }

  /** What others show of it, where its address was passed on. */
  @GET
  @Path("{population}/{measure}/picture.png")
  @Produces("image/png")
  @Transactional
  public RestResponse<byte[]> picture(@RestPath String population, @RestPath String measure) {
    return pictures.answer(LedgerPicture.of(ledger(population, measure)));
  }

  private static Ledger ledger(String population, String measure) {
    var ledger =
        Ledger.of(
            Keyed.of(Population.class, population).orElseThrow(NotFoundException::new),
            Keyed.of(Measure.class, measure).orElseThrow(NotFoundException::new));
    if (ledger.isEmpty()) {
      throw new NotFoundException();
    }
    return ledger;
  }

  @GET
  @Path("{population}/{measure}/figures/{slug}")
  @Transactional
  public RestResponse<String> figure(
      @RestPath String population, @RestPath String measure, @RestPath String slug) {
    var figure = published(slug, population, measure);
    var ledger = ledger(figure.population.key(), figure.measure.key());
    var page = page(ledger, figure);
    var address = page.equals("1") ? ledger.address() : ledger.address() + "?page=" + page;
    return Responses.seeOther(address + "#" + figure.slug);
  }

  @GET
  @Path("{population}/{measure}/figures/{slug}/revisions")
  @Transactional
  public RestResponse<String> revisions(
      @RestPath String population, @RestPath String measure, @RestPath String slug) {
    return history.of(figures, published(slug, population, measure));
  }

  @GET
  @Path("{population}/{measure}/figures/{slug}/revisions/{number}")
  @Transactional
  public RestResponse<String> revision(
      @RestPath String population,
      @RestPath String measure,
      @RestPath String slug,
      @RestPath int number) {
    return history.of(figures, published(slug, population, measure), number);
  }

  /** The number of the page of the ledger that has that figure. */
  private static String page(Ledger ledger, Figure figure) {
    return String.valueOf(1 + Math.max(0, ledger.figures().indexOf(figure)) / PER_PAGE);
  }

  /**
   * The figures elsewhere that those name, or that name those, to be read together.
   *
   * @param shown one of them that names others than it does today, or null
   */
  private static List<Figure> readWith(List<Figure> figures, Figure shown) {
    var beside = new HashSet<Figure>(shown == null ? List.of() : shown.readWith);
    var asToday = figures.stream().filter(figure -> !figure.equals(shown)).toList();
    beside.addAll(
        Figure.list(
            "from Figure f where f.id in"
                + " (select r.id from Figure x join x.readWith r where x.id in ?1"
                + " union select x.id from Figure x join x.readWith r where r.id in ?2)",
            ids(asToday),
            ids(figures)));
    figures.forEach(beside::remove);
    return beside.stream().sorted(Figure.BY_LEDGER).toList();
  }

  private static List<UUID> ids(List<Figure> figures) {
    return figures.stream().map(Figure::id).toList();
  }

  /** That figure; one that a correction moved to another ledger is found from its old address. */
  private Figure published(String slug, String population, String measure) {
    var figure = Figure.bySlug(slug);
    if (figure.population.key().equals(population) && figure.measure.key().equals(measure)) {
      return figure;
    }
    var wasThere =
        Revision.of(figure.id()).stream()
            .map(figures::read)
            .anyMatch(
                form -> population.equals(form.population()) && measure.equals(form.measure()));
    if (wasThere) {
      throw new RedirectionException(
          Response.Status.MOVED_PERMANENTLY, URI.create(figure.history()));
    }
    throw new NotFoundException();
  }
}
