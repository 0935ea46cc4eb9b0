package memorial.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Locale;
import memorial.web.Refusals.Kind;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads what is sent to the site before anything else is done with it: on the event loop, so that
 * no thread waits for a slow sender, within a time for the whole, and no more than a sender of that
 * sort may send. What comes after finds the whole body ready.
 */
@ApplicationScoped
public class RequestBodies {
  /** After the headers of every answer, before whatever may take its time with a request. */
  private static final int BEFORE_FILES = 990;

  /** After everything that may refuse a request without its body. */
  private static final int AFTER_AUTHORIZATION = 90;

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String NAME = RequestBodies.class.getName();
  private static final String DEADLINE = NAME + ".deadline";
  private static final String WELCOME = NAME + ".welcome";

  private final Refusals refusals;
  private final Duration deadline;
  private final Sender stranger;
  private final Sender curator;

  /** What senders of a sort may send, each and together, in bytes. */
  private record Sender(int each, ByteBudget together) {
    private static Sender of(MemorySize each, MemorySize together) {
      return new Sender(
          Math.toIntExact(each.asLongValue()), new ByteBudget(together.asLongValue()));
    }
  }

  RequestBodies(
      Refusals refusals,
      @ConfigProperty(name = "memorial.body.deadline") Duration deadline,
      @ConfigProperty(name = "memorial.body.stranger") MemorySize ofStranger,
      @ConfigProperty(name = "memorial.body.strangers-together") MemorySize ofStrangers,
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize ofCurator,
      @ConfigProperty(name = "memorial.body.curators-together") MemorySize ofCurators) {
    this.refusals = refusals;
    this.deadline = deadline;
    stranger = Sender.of(ofStranger, ofStrangers);
    curator = Sender.of(ofCurator, ofCurators);
  }

  /** Lets whoever sends that request send as much as a curator, though nobody is signed in. */
  public static void welcome(RoutingContext context) {
    context.put(WELCOME, true);
  }

  /** Whether it brings more than a stranger may send, or may do so. */
  public boolean isLarge(HttpServerRequest request) {
    return hasBody(request) && announced(request, Long.MAX_VALUE) > stranger.each;
  }

  /** Whether it says that it brings something (RFC 9112, section 6). */
  private static boolean hasBody(HttpServerRequest request) {
    return request.headers().contains(HttpHeaders.TRANSFER_ENCODING) || announced(request, 0) > 0;
  }

  /** How many bytes it says that it brings. */
  private static long announced(HttpServerRequest request, long unsaid) {
    var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    return length == null ? unsaid : Long.parseLong(length);
  }

  void register(@Observes Filters filters) {
    filters.register(this::limitTime, BEFORE_FILES);
    filters.register(this::read, AFTER_AUTHORIZATION);
  }

  /** Sees to it that every body comes to its end, also one that nobody reads. */
  private void limitTime(RoutingContext context) {
    var request = context.request();
    if (hasBody(request) && context.get(DEADLINE) == null) {
      var timer = context.vertx().setTimer(deadline.toMillis(), late -> cut(context));
      context.put(DEADLINE, timer);
    }
    context.next();
  }

  private void cut(RoutingContext context) {
    var request = context.request();
    if (request.isEnded() || context.response().closed()) {
      return;
    }
    refusals.count(Kind.SLOW_BODY);
    if (context.response().headWritten()) {
      request.connection().close();
    } else {
      context.addEndHandler(sent -> request.connection().close());
      ErrorPages.answer(context, ErrorPages.LATE);
    }
  }

  private void read(RoutingContext context) {
    var request = context.request();
    var isSent = request.method() != HttpMethod.GET && request.method() != HttpMethod.HEAD;
    if (request.method() == HttpMethod.POST && isDesk(context) && !isForm(request)) {
      refusals.count(Kind.NO_FORM);
      ErrorPages.answer(context, ErrorPages.UNREADABLE);
    } else if (isSent && hasBody(request)) {
      new Reading(context).begin();
    } else {
      context.next();
    }
  }

  private static boolean isDesk(RoutingContext context) {
    return context.normalizedPath().startsWith("/admin");
  }

  /** Whether it says that it is what browsers send for the forms of the desk. */
  private static boolean isForm(HttpServerRequest request) {
    var type = request.getHeader(HttpHeaders.CONTENT_TYPE);
    return type != null && type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals(FORM);
  }

  private static boolean isSignedIn(RoutingContext context) {
    return context.user() instanceof QuarkusHttpUser user
        && !user.getSecurityIdentity().isAnonymous();
  }

  /** A body while it comes in. */
  private final class Reading {
    private final RoutingContext context;
    private final HttpServerRequest request;
    private final Sender sender;
    private final Buffer body = Buffer.buffer();
    private ByteBudget.Share share;
    private boolean isOver;

    private Reading(RoutingContext context) {
      this.context = context;
      request = context.request();
      sender = isSignedIn(context) || context.get(WELCOME) != null ? curator : stranger;
    }

    private void begin() {
      var announced = announced(request, sender.each);
      if (announced > sender.each) {
        refuse();
        return;
      }
      context.addEndHandler(answered -> end());
      request.exceptionHandler(
          brokenOff -> {
            refusals.count(Kind.BROKEN_OFF);
            end();
          });
      var here = context.vertx().getOrCreateContext();
      share = sender.together.ask(announced, () -> here.runOnContext(then -> take()));
    }

    private void take() {
      if (isOver) {
        return;
      }
      if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
        context.response().writeContinue();
      }
      request.handler(this::add);
      request.endHandler(whole -> pass());
      request.resume();
    }

    private void add(Buffer part) {
      if (isOver) {
        return;
      }
      if (body.length() + part.length() > sender.each) {
        refuse();
      } else {
        body.appendBuffer(part);
      }
    }

    private void pass() {
      if (!isOver) {
        context.vertx().cancelTimer(context.<Long>get(DEADLINE));
        ((RoutingContextInternal) context).setBody(body);
        context.next();
      }
    }

    private void refuse() {
      end();
      refusals.count(Kind.LARGE_BODY);
      ErrorPages.answer(context, ErrorPages.TOO_LARGE);
    }

    private void end() {
      isOver = true;
      if (share != null) {
        share.release();
      }
    }
  }
}
