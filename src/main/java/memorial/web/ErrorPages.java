package memorial.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.security.ForbiddenException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.UnsupportedEncodingException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * What a visitor is told when something is not as expected: a page for browsers, problem JSON (RFC
 * 9457) for programs. Never a stack trace.
 */
public class ErrorPages {
  private static final Logger LOG = Logger.getLogger(ErrorPages.class);
  private static final String PROBLEM_JSON = "application/problem+json";
  private static final int UNAVAILABLE = 503;
  static final int UNREADABLE = 400;
  static final int LATE = 408;
  static final int TOO_LARGE = 413;

  /** Seconds. */
  private static final String RETRY_AFTER = "10";

  private static final String HTML = "text/html;charset=UTF-8";

  record Error(String title, String text, List<String> valid) implements TemplateInstance {}

  @ServerExceptionMapper
  public Response failed(Throwable failure, ContainerRequestContext request) {
    if (hasTooManyFields(failure)) {
      return answer(request, TOO_LARGE, words(TOO_LARGE));
    }
    if (isUnreadable(failure)) {
      return answer(request, UNREADABLE, words(UNREADABLE));
    }
    if (isWithoutDatabase(failure)) {
      LOG.errorf("%s has no database: %s", request.getUriInfo().getPath(), failure.getMessage());
      return answer(request, UNAVAILABLE, words(UNAVAILABLE));
    }
    LOG.errorf(
        failure,
        "%s %s failed",
        request.getMethod(),
        request.getUriInfo().getRequestUri().getRawPath());
    return answer(request, 500, words(500));
  }

  /** Whether the database could not be reached, or went away (SQLSTATE classes 08 and 57). */
  private static boolean isWithoutDatabase(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException refusal) {
        var state = refusal.getSQLState();
        return state == null || state.startsWith("08") || state.startsWith("57");
      }
    }
    return false;
  }

  /** What the desk answers while the database cannot be reached. */
  public static void withoutDatabase(RoutingContext context) {
    answer(context, UNAVAILABLE);
  }

  /** What anybody is answered whose address has control characters. */
  static void unreadableAddress(RoutingContext context) {
    var texts = MessageBundles.get(SiteTexts.class);
    var page = new Error(texts.badRequest(), texts.unreadableAddressText(), List.of());
    answer(context, UNREADABLE, page);
  }

  /** Refuses a request before it reaches a resource. */
  static void answer(RoutingContext context, int status) {
    answer(context, status, words(status));
  }

  private static void answer(RoutingContext context, int status, Error page) {
    var response = context.response().setStatusCode(status);
    if (status == UNAVAILABLE) {
      response.putHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
    }
    if (!response.headers().contains(HttpHeaders.CACHE_CONTROL)) {
      response.putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    }
    response.putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    if (isBrowser(context.request().getHeader(HttpHeaders.ACCEPT))) {
      response.putHeader(HttpHeaders.CONTENT_TYPE, HTML).end(page.render());
    } else {
      var problem = new JsonObject(problem(status, page));
      response.putHeader(HttpHeaders.CONTENT_TYPE, PROBLEM_JSON).end(problem.toBuffer());
    }
  }

  /** Quarkus REST takes a thousand fields and has no exception of its own for more. */
  private static boolean hasTooManyFields(Throwable failure) {
    return failure.getClass() == RuntimeException.class
        && String.valueOf(failure.getMessage()).startsWith("Param limit of");
  }

  /** A form or a content type that cannot be decoded, for which Quarkus REST has no exception. */
  private static boolean isUnreadable(Throwable failure) {
    return failure instanceof UnsupportedEncodingException
        || (failure instanceof IllegalArgumentException
                || failure instanceof IndexOutOfBoundsException)
            && Arrays.stream(failure.getStackTrace())
                .noneMatch(frame -> frame.getClassName().startsWith("memorial."));
  }

  @ServerExceptionMapper
  public Response forbidden(ForbiddenException refusal, ContainerRequestContext request) {
    return answer(request, 403, words(403));
  }

  @ServerExceptionMapper
  public Response refused(WebApplicationException refusal, ContainerRequestContext request) {
    var texts = MessageBundles.get(SiteTexts.class);
    var status = refusal.getResponse().getStatus();
    if (refusal instanceof Gone gone) {
      return answer(
          request,
          status,
          new Error(
              gone.label(), texts.withdrawnText(Formats.day(gone.at()), gone.reason()), List.of()));
    }
    if (refusal instanceof Moved moved) {
      return moved.answer(request.getUriInfo().getPath());
    }
    if (refusal instanceof UnknownFilter filter) {
      return answer(
          request,
          status,
          new Error(
              texts.unknownFilter(),
              texts.unknownFilterText(filter.value(), filter.filter()),
              filter.valid()));
    }
    return status < 400 ? refusal.getResponse() : answer(request, status, words(status));
  }

  /** Gives a bare refusal, such as that of a form without its token, a page. */
  @ServerResponseFilter
  public void explain(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() >= 400 && !response.hasEntity()) {
      var page = words(response.getStatus());
      response.setEntity(body(request, response.getStatus(), page));
      response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, type(request));
    }
  }

  private static Response answer(ContainerRequestContext request, int status, Error page) {
    var response = Response.status(status);
    if (status == UNAVAILABLE) {
      response.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
    }
    if (!request.getUriInfo().getPath().startsWith("/admin")) {
      response.header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }
    return response
        .entity(body(request, status, page))
        .header(HttpHeaders.CONTENT_TYPE, type(request))
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .build();
  }

  private static Object body(ContainerRequestContext request, int status, Error page) {
    return isBrowser(request) ? page.render() : problem(status, page);
  }

  private static Map<String, Object> problem(int status, Error page) {
    var problem = new LinkedHashMap<String, Object>();
    problem.put("status", status);
    problem.put("title", page.title());
    problem.put("detail", page.text());
    if (!page.valid().isEmpty()) {
      problem.put("valid", page.valid());
    }
    return problem;
  }

  private static String type(ContainerRequestContext request) {
    return isBrowser(request) ? HTML : PROBLEM_JSON;
  }

  private static boolean isBrowser(ContainerRequestContext request) {
    return isBrowser(request.getHeaderString(HttpHeaders.ACCEPT));
  }

  private static boolean isBrowser(String accept) {
    return accept != null && accept.contains("text/html");
  }

  private static Error words(int status) {
    var texts = MessageBundles.get(SiteTexts.class);
    return switch (status) {
      case UNREADABLE -> new Error(texts.badRequest(), texts.badRequestText(), List.of());
      case 403 -> new Error(texts.forbidden(), texts.forbiddenText(), List.of());
      case 404 -> new Error(texts.notFound(), texts.notFoundText(), List.of());
      case UNAVAILABLE -> new Error(texts.unavailable(), texts.unavailableText(), List.of());
      case LATE -> new Error(texts.late(), texts.lateText(), List.of());
      case TOO_LARGE -> new Error(texts.tooLarge(), texts.tooLargeText(), List.of());
      default ->
          status < 500
              ? new Error(texts.refused(), texts.refusedText(), List.of())
              : new Error(texts.failed(), texts.failedText(), List.of());
    };
  }
}
