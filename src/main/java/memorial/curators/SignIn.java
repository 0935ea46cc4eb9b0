package memorial.curators;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.runtime.LaunchMode;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import memorial.curators.AuditEntry.Act;
import memorial.text.Words;
import memorial.web.Problems;
import memorial.web.Responses;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Signing in and out. */
@Path("/admin")
@Produces({MediaType.TEXT_HTML, MediaType.WILDCARD})
public class SignIn {
  /** The page that keeps a form until its sender has signed in. */
  static final String AGAIN = "/admin/sign-in/again";

  private static final Pattern DESK = Pattern.compile("/admin(/[\\w-]+)*");
  private static final int LONGEST_ADDRESS = 200;
  private static final int SEE_OTHER = 303;

  /** The browser sends the same form, with the same body, to another address: 307. */
  private static final int SEND_AGAIN = 307;

  /** What the form of the sign-in page itself sends. */
  private static final Set<String> OWN = Set.of("name", "password", "from", "csrf-token");

  @Inject Audit audit;
  @Inject BrowserCookie browser;
  @Inject Caller caller;
  @Inject Entrance entrance;
  @Inject PasswordCheck passwords;
  @Inject SessionCookie cookie;

  /**
   * The sign-in page.
   *
   * @param from where to go afterwards
   * @param kept the fields of a form that was sent when the session had ended
   */
  record Form(
      String name,
      String from,
      Map<String, String> kept,
      Problems problems,
      Development development)
      implements TemplateInstance {}

  /** What the sign-in page says under quarkus:dev; null elsewhere. */
  record Development(String name, String password) {
    static Development account() {
      return LaunchMode.current() == LaunchMode.DEVELOPMENT
          ? new Development(FirstCurator.DEVELOPMENT_NAME, FirstCurator.DEVELOPMENT_PASSWORD)
          : null;
    }
  }

  /** The address of the page that keeps a form, which was sent to that one. */
  static String again(String from) {
    return AGAIN + "?from=" + URLEncoder.encode(from, StandardCharsets.UTF_8);
  }

  @GET
  @Path("sign-in")
  public RestResponse<String> form(@RestQuery String from) {
    return Responses.ok(form("", from, Map.of(), Problems.none()));
  }

  /**
   * Keeps a form that was sent when the session had ended or the cookies were lost, until its
   * sender has signed in.
   */
  @POST
  @Path("sign-in/again")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public RestResponse<String> again(@RestQuery String from, MultivaluedMap<String, String> sent) {
    return Responses.ok(form("", from, kept(from, sent), Problems.none()));
  }

  /** Signs in, and sends the form that was kept once more. */
  @POST
  @Path("sign-in")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public RestResponse<String> signIn(MultivaluedMap<String, String> sent) {
    var name = sent.getFirst("name");
    var attempt = transaction(() -> attempt(name));
    try {
      var hash = passwords.matching(attempt, name, sent.getFirst("password"));
      return transaction(() -> answer(hash, attempt, sent));
    } catch (Throttled throttled) {
      var problems = Problems.none();
      problems.add("", MessageBundles.get(CuratorTexts.class).throttled(throttled.minutes()));
      return Responses.tooMany(form(sent, problems), throttled.waiting());
    }
  }

  private RestResponse<String> answer(
      Optional<String> hash, Attempt attempt, MultivaluedMap<String, String> sent) {
    var curator =
        hash.flatMap(
            right ->
                Curator.named(sent.getFirst("name"))
                    .filter(found -> found.hasHash(right))
                    .filter(Curator::isEnabled)
                    .filter(this::isWelcome));
    if (curator.isEmpty()) {
      audit.refused(attempt.name);
      var problems = Problems.none();
      problems.add("name", MessageBundles.get(CuratorTexts.class).wrong());
      return Responses.unprocessable(form(sent, problems));
    }
    attempt.forget();
    return entrance.admit(
        curator.get(),
        within(sent.getFirst("from")),
        kept(sent.getFirst("from"), sent).isEmpty() ? SEE_OTHER : SEND_AGAIN);
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
        .header("Location", "/admin/sign-in")
        .cookie(cookie.none())
        .build();
  }

  /** An attempt for that name, which need not be anybody's. */
  private Attempt attempt(String typed) {
    var clean = Words.orNull(typed) == null ? "" : Words.orNull(typed);
    var name = Words.fitting(Curator.LONGEST_NAME, clean);
    var token = browser.sent();
    var isKnown = token != null && KnownBrowser.isOf(name, token);
    return new Attempt(name, caller.network(), isKnown ? token.hash() : null);
  }

  private static TemplateInstance form(MultivaluedMap<String, String> sent, Problems problems) {
    var name = sent.getFirst("name");
    return form(
        name == null ? "" : name,
        sent.getFirst("from"),
        kept(sent.getFirst("from"), sent),
        problems);
  }

  private static TemplateInstance form(
      String name, String from, Map<String, String> kept, Problems problems) {
    return new Form(name, within(from), kept, problems, Development.account());
  }

  /**
   * The fields of a form that somebody has written in, to be shown again whatever button was
   * pressed; none of any other form, for it would do something that nobody who signs in sees.
   */
  private static Map<String, String> kept(String from, MultivaluedMap<String, String> sent) {
    var kept = new LinkedHashMap<String, String>();
    if (!SessionCookie.isWriting(within(from))) {
      return kept;
    }
    sent.forEach((name, values) -> kept.put(name, values.get(0)));
    kept.keySet().removeAll(OWN);
    if (!kept.isEmpty()) {
      kept.put("do", "resume");
    }
    return kept;
  }

  private static <T> T transaction(Callable<T> work) {
    return QuarkusTransaction.requiringNew().call(work);
  }

  private boolean isWelcome(Curator curator) {
    return !curator.development() || LaunchMode.current() == LaunchMode.DEVELOPMENT;
  }

  /** That address if it lies within the desk, so that nobody can be led elsewhere by a link. */
  private static String within(String address) {
    if (address == null || address.length() > LONGEST_ADDRESS) {
      return "/admin";
    }
    try {
      var uri = URI.create(address);
      var isOfTheDesk = uri.getRawPath() != null && DESK.matcher(uri.getRawPath()).matches();
      return isOfTheDesk && uri.getRawAuthority() == null && uri.getScheme() == null
          ? address
          : "/admin";
    } catch (IllegalArgumentException malformed) {
      return "/admin";
    }
  }
}
