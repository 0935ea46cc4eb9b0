package memorial.curation;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import memorial.curators.Role;
import memorial.web.Responses;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The desk's first page: what is under way, what was done lately, what is still lacking. */
@Path("/admin")
@Produces({MediaType.TEXT_HTML, MediaType.WILDCARD})
@RolesAllowed(Role.WRITES)
public class Desk {
  private static final int RECENT = 10;

  @Inject Kinds kinds;

  /** How many entries of a kind would be better for having what those words say. */
  record Missing(String plural, String key, String words, int entries) {
    /** The address of the list of those entries. */
    public String address() {
      return UriBuilder.fromPath("/admin/{plural}")
          .queryParam("lacks", "{key}")
          .build(plural, key)
          .toString();
    }
  }

  /**
   * That page.
   *
   * @param returned those of the drafts that a reviewer sent back
   * @param discarders who discarded each of those drafts, where that is known
   * @param editionChanges how many entries a new edition of the shipped content left to decide
   * @param submitted whether a draft was submitted just now
   * @param lost a draft that was discarded just now, or null
   */
  record Index(
      List<Draft> drafts,
      Set<UUID> returned,
      List<Draft> discarded,
      Map<UUID, String> discarders,
      List<Revision> recent,
      List<Revision> withdrawn,
      List<Missing> missing,
      long editionChanges,
      Kinds kinds,
      boolean submitted,
      Draft lost)
      implements TemplateInstance {}

  @GET
  @Transactional
  public RestResponse<String> index(@RestQuery UUID submitted, @RestQuery UUID discarded) {
    return Responses.ok(
        new Index(
            Draft.open(),
            Comment.returned(),
            Draft.discarded(),
            Comment.discarders(),
            Revision.changes(0, RECENT),
            Revision.withdrawn(),
            missing(),
            EditionChange.countOpen(),
            kinds,
            submitted != null,
            discarded == null
                ? null
                : Draft.<Draft>findByIdOptional(discarded)
                    .filter(Draft::isRecoverable)
                    .orElse(null)));
  }

  private List<Missing> missing() {
    var missing = new ArrayList<Missing>();
    for (var kind : kinds.all()) {
      kind.lacks()
          .forEach(
              lack ->
                  missing.add(
                      new Missing(kind.plural(), lack.key(), lack.words(), lack.entries().size())));
    }
    missing.removeIf(lack -> lack.entries() == 0);
    return missing;
  }
}
