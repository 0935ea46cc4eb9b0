package memorial.cache;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Where the resources meet the cache: what they rendered is handed over to it. */
public class Capture {
  private static final int OK = 200;
  private static final int UNAVAILABLE = 503;

  @Inject CurrentVertxRequest current;
  @Inject PageCache cache;
  @Inject ContentVersion version;

  /** Does not let a page wait for a database that is known to be away. */
  @ServerRequestFilter
  public void check() {
    if (!version.isReachable()) {
      throw new ServiceUnavailableException();
    }
  }

  @ServerResponseFilter
  public void keep(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() == UNAVAILABLE) {
      keepBefore(request, response);
      return;
    }
    var plain = bytes(response.getEntity());
    if (response.getStatus() == OK && plain != null) {
      var type = response.getHeaderString(HttpHeaders.CONTENT_TYPE);
      var accept = request.getHeaderString(HttpHeaders.ACCEPT_ENCODING);
      var page = cache.keep(current.getCurrent(), type, plain, accept);
      if (page != null) {
        page.replace(response, accept);
      }
    }
  }

  /** A page that has just gone stale is better than none. */
  private void keepBefore(ContainerRequestContext request, ContainerResponseContext response) {
    var before = cache.before(current.getCurrent());
    if (before != null) {
      before.insteadOf(response, request.getHeaderString(HttpHeaders.ACCEPT_ENCODING));
    }
  }

  private static byte[] bytes(Object entity) {
    return entity instanceof String text
        ? text.getBytes(StandardCharsets.UTF_8)
        : entity instanceof byte[] bytes ? bytes : null;
  }
}
