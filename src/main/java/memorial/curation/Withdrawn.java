package memorial.curation;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import java.util.function.Function;
import memorial.web.Gone;
import memorial.web.Moved;

/** What a reader is told where nothing is published under an address. */
public final class Withdrawn {
  private Withdrawn() {}

  /**
   * Why nothing is published under that slug: 410 if it was withdrawn, 301 if the entry has another
   * one now, else 404.
   *
   * @param address the address of the entry with a slug
   */
  public static WebApplicationException orNotFound(
      String kind, String slug, Function<String, String> address) {
    return Revision.latest(kind, slug)
        .map(latest -> instead(latest, address, slug))
        .orElseGet(NotFoundException::new);
  }

  private static WebApplicationException instead(
      Revision latest, Function<String, String> address, String slug) {
    return latest.isWithdrawal()
        ? new Gone(latest.label(), latest.reason(), latest.at())
        : new Moved(slug, address.apply(latest.slug()));
  }
}
