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

  private final String slug;
  private final String address;

  /**
   * @param slug its former last part
   * @param address where it is now
   */
  public Moved(String slug, String address) {
    super(STATUS);
    this.slug = slug;
    this.address = address;
  }

  /** Where that path is now: the former address, or something below it. */
  Response answer(String path) {
    var at = path.startsWith("/roll/") ? path.indexOf("/figures/") + 1 : 1;
    var below = path.substring((path + "/").indexOf("/" + slug + "/", at) + slug.length() + 1);
    return Response.status(STATUS)
        .header("Location", address + below)
        .header("Cache-Control", "no-cache")
        .build();
  }
}
