package memorial.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers with a page, rendered at once while the database is still at hand. */
public final class Responses {
  private static final int UNPROCESSABLE = 422;
  private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

  private Responses() {}

  public static RestResponse<String> ok(TemplateInstance page) {
    return page(200, page);
  }

  /** A form that was refused: 422, with the form and what is wrong with it. */
  public static RestResponse<String> unprocessable(TemplateInstance page) {
    return page(UNPROCESSABLE, page);
  }

  /** Something that was here and is no more: 410. */
  public static RestResponse<String> gone(TemplateInstance page) {
    return page(RestResponse.StatusCode.GONE, page);
  }

  /** Refused for as long as that, because it was tried too often: 429. */
  public static RestResponse<String> tooMany(TemplateInstance page, Duration wait) {
    var response = page(RestResponse.StatusCode.TOO_MANY_REQUESTS, page);
    response.getHeaders().putSingle("Retry-After", wait.toSeconds());
    return response;
  }

  public static RestResponse<String> page(int status, TemplateInstance page) {
    return ResponseBuilder.<String>create(status)
        .entity(page.render())
        .header("Content-Type", HTML)
        .build();
  }

  /**
   * Where to look next, after a form was taken: 303. The address stays relative, so that it holds
   * whatever host and scheme the visitor came by.
   */
  public static RestResponse<String> seeOther(String address) {
    return ResponseBuilder.<String>create(RestResponse.Status.SEE_OTHER)
        .header("Location", address)
        .build();
  }

  /** Where something is for ever now: 301, relative likewise. */
  public static RestResponse<String> moved(String address) {
    return ResponseBuilder.<String>create(RestResponse.Status.MOVED_PERMANENTLY)
        .header("Location", address)
        .build();
  }
}
