package memorial.curation;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import memorial.web.Gone;

/** What a reader is told where nothing is published. */
public final class Withdrawn {
  private Withdrawn() {}

  /** Why nothing is published under that slug: 410 if it was withdrawn, else 404. */
  public static WebApplicationException orNotFound(String kind, String slug) {
    return Revision.latest(kind, slug)
        .filter(Revision::isWithdrawal)
        .<WebApplicationException>map(
            withdrawal -> new Gone(withdrawal.label(), withdrawal.reason(), withdrawal.at()))
        .orElseGet(NotFoundException::new);
  }
}
