package memorial.curators;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.runtime.LaunchMode;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import memorial.curators.AuditEntry.Act;
import memorial.text.Words;
import memorial.web.Problems;
import memorial.web.Responses;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Signing in and out. */
@Path("/admin")
@Produces({MediaType.TEXT_HTML, MediaType.WILDCARD})
public class SignIn {
  private static final Pattern DESK = Pattern.compile("/admin(/[\\w-]+)*");

  @Inject Audit audit;
  @Inject BrowserCookie browser;
  @Inject Caller caller;
  @Inject Entrance entrance;
  @Inject SessionCookie cookie;

  record Form(String name, String from, Problems problems, Development development)
      implements TemplateInstance {}

  /** What the sign-in page says under quarkus:dev; null elsewhere. */
  record Development(String name, String password) {
    static Development account() {
      return LaunchMode.current() == LaunchMode.DEVELOPMENT
          ? new Development(FirstCurator.DEVELOPMENT_NAME, FirstCurator.DEVELOPMENT_PASSWORD)
          : null;
    }
  }

  @GET
  @Path("sign-in")
  public TemplateInstance form(@RestQuery String from) {
    return form("", from, Problems.none());
  }

  @POST
  @Path("sign-in")
  @Transactional
  public RestResponse<String> signIn(
      @RestForm String name, @RestForm String password, @RestForm String from) {
    var texts = MessageBundles.get(CuratorTexts.class);
    var problems = Problems.none();
    var attempt = attempt(name);
    var until = attempt.refusedUntil();
    if (until.isPresent()) {
      attempt.forget();
      audit.throttled(attempt.name);
      var wait = Duration.between(Instant.now(), until.get()).plusSeconds(1);
      problems.add("", texts.throttled(wait.plusSeconds(59).toMinutes()));
      return Responses.tooMany(form(name, from, problems), wait);
    }
    var curator = Curator.matching(name, password).filter(this::isWelcome);
    if (curator.isEmpty()) {
      audit.refused(attempt.name);
      problems.add("name", texts.wrong());
      return Responses.unprocessable(form(name, from, problems));
    }
    attempt.forget();
    return signedIn(curator.get(), within(from));
  }

  @POST
  @Path("sign-out")
  @Transactional
  public RestResponse<String> signOut(@CookieParam(SessionCookie.NAME) String token) {
    if (token != null) {
      var session = Session.with(new Token(token));
      session.ifPresent(open -> audit.tell(Act.SIGNED_OUT, open.curator));
      Session.end(new Token(token));
    }
    return RestResponse.ResponseBuilder.<String>create(RestResponse.Status.SEE_OTHER)
        .location(URI.create("/admin/sign-in"))
        .cookie(cookie.none())
        .build();
  }

  private RestResponse<String> signedIn(Curator curator, String address) {
    return entrance.admit(curator, address);
  }

  /** Begins an attempt for that name, which need not be anybody's. */
  private Attempt attempt(String typed) {
    var clean = Words.orNull(typed) == null ? "" : Words.orNull(typed);
    var name = clean.substring(0, Math.min(clean.length(), Curator.LONGEST_NAME));
    var token = browser.sent();
    var isKnown = token != null && KnownBrowser.isOf(name, token);
    return Attempt.begin(name, caller.network(), isKnown ? token.hash() : null);
  }

  private TemplateInstance form(String name, String from, Problems problems) {
    return new Form(name == null ? "" : name, within(from), problems, Development.account());
  }

  private boolean isWelcome(Curator curator) {
    return !curator.development() || LaunchMode.current() == LaunchMode.DEVELOPMENT;
  }

  /** That address if it lies within the desk, so that nobody can be led elsewhere by a link. */
  private static String within(String address) {
    try {
      var uri = URI.create(address == null ? "" : address);
      var isOfTheDesk = uri.getRawPath() != null && DESK.matcher(uri.getRawPath()).matches();
      return isOfTheDesk && uri.getRawAuthority() == null && uri.getScheme() == null
          ? address
          : "/admin";
    } catch (IllegalArgumentException malformed) {
      return "/admin";
    }
  }
}
