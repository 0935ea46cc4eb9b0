package memorial.curators;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import memorial.web.RequestBodies;

/**
 * Lets a long form that outlived its session come back through the sign-in page. Strangers may send
 * little there; a browser on which a curator has signed in before is none.
 */
@ApplicationScoped
class LongForms {
  private static final int BEFORE_BODIES = 95;
  private static final Set<String> SIGN_IN = Set.of("/admin/sign-in", "/admin/sign-in/again");

  private final RequestBodies bodies;

  LongForms(RequestBodies bodies) {
    this.bodies = bodies;
  }

  void register(@Observes Filters filters) {
    filters.register(this::welcome, BEFORE_BODIES);
  }

  private void welcome(RoutingContext context) {
    var request = context.request();
    var cookie = request.getCookie(BrowserCookie.NAME);
    var mayBeKnown =
        request.method() == HttpMethod.POST
            && SIGN_IN.contains(context.normalizedPath())
            && cookie != null
            && bodies.isLarge(request);
    if (!mayBeKnown) {
      context.next();
      return;
    }
    var token = new Token(cookie.getValue());
    context
        .vertx()
        .executeBlocking(
            () -> QuarkusTransaction.requiringNew().call(() -> KnownBrowser.isAnybodys(token)),
            false)
        .onSuccess(
            isKnown -> {
              if (isKnown) {
                RequestBodies.welcome(context);
              }
              context.next();
            })
        .onFailure(context::fail);
  }
}
