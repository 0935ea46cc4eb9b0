package memorial.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/**
 * Something that has another address now: 301, for ever. Browsers ask again each time, for an entry
 * may get its former address back.
 */
public class Moved extends WebApplicationException {
  private static final long serialVersionUID = 1L;
  private static final int STATUS = 301;

  public Moved(String address) {
    super(
        Response.status(STATUS)
            .header("Location", address)
            .header("Cache-Control", "no-cache")
            .build());
  }
}
