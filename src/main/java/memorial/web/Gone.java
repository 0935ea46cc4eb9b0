package memorial.web;

import jakarta.ws.rs.WebApplicationException;
import java.time.Instant;

/** Something that was public and has been withdrawn: 410, with the reason. */
public class Gone extends WebApplicationException {
  private static final long serialVersionUID = 1L;
  private static final int STATUS = 410;

  private final String label;
  private final String reason;
  private final Instant at;

  public Gone(String label, String reason, Instant at) {
    super(STATUS);
    this.label = label;
    this.reason = reason;
    this.at = at;
  }

  /** What it was called. */
  public String label() {
    return label;
  }

  public String reason() {
    return reason;
  }

  public Instant at() {
    return at;
  }
}
