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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import memorial.curation.History;
import memorial.curation.Revision;
import memorial.curation.View;
import memorial.web.Keyed;
import memorial.web.Pictures;
import memorial.web.Responses;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The memorial roll: what was counted, by whom, and how the counts grew. */
@Path("/roll")
@Produces({MediaType.TEXT_HTML, MediaType.WILDCARD})
public class Roll {
  @Inject FigureDesk figures;
  @Inject History history;
  @Inject Pictures pictures;

  record Index(Map<Population, List<Ledger>> losses, Map<Population, List<Ledger>> others)
      implements TemplateInstance {}

  /**
   * @param beside figures of other ledgers that the ones here have to be read with
   * @param shown the figure that a preview or an old revision is about, or null
   */
  record Show(Ledger ledger, List<Figure> beside, Figure shown, View view)
      implements TemplateInstance {}

  @GET
  @Transactional
  public RestResponse<String> index() {
    var losses = new LinkedHashMap<Population, List<Ledger>>();
    var others = new LinkedHashMap<Population, List<Ledger>>();
    for (var ledger : Ledger.all()) {
      if (!ledger.totals().isEmpty()) {
        (ledger.measure().isLoss() ? losses : others)
            .computeIfAbsent(ledger.population(), population -> new ArrayList<>())
            .add(ledger);
      }
    }
    return Responses.ok(new Index(losses, others));
  }

  @GET
  @Path("{population}/{measure}")
  @Transactional
  public RestResponse<String> show(@RestPath String population, @RestPath String measure) {
    var ledger = ledger(population, measure);
    return Responses.ok(new Show(ledger, beside(ledger), null, View.live()));
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
    return Responses.seeOther(published(slug, population, measure).address());
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

  /** The figures elsewhere that those of a ledger name, or that name them, to be read together. */
  static List<Figure> beside(Ledger ledger) {
    var here = new ArrayList<>(ledger.totals());
    here.addAll(ledger.scoped());
    var beside = new LinkedHashSet<Figure>();
    here.forEach(figure -> beside.addAll(figure.readWith));
    if (!here.isEmpty()) {
      beside.addAll(
          Figure.list(
              "select distinct f from Figure f join f.readWith r where r.id in ?1",
              here.stream().map(Figure::id).toList()));
    }
    here.forEach(beside::remove);
    return List.copyOf(beside);
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
