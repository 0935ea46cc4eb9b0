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
import java.util.regex.Pattern;
import memorial.web.Problems;
import memorial.web.Responses;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Signing in and out, and making the first account. */
@Path("/admin")
@Produces({MediaType.TEXT_HTML, MediaType.WILDCARD})
public class SignIn {
  private static final int LONGEST_NAME = 60;
  private static final Pattern DESK = Pattern.compile("/admin(/[\\w-]+)*");

  @Inject SessionCookie cookie;

  record Form(String name, String from, Problems problems, Development development)
      implements TemplateInstance {}

  record SetUp(String token, String name, Problems problems) implements TemplateInstance {}

  record DeadLink() implements TemplateInstance {}

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
    return new Form("", within(from), Problems.none(), Development.account());
  }

  @POST
  @Path("sign-in")
  @Transactional
  public RestResponse<String> signIn(
      @RestForm String name, @RestForm String password, @RestForm String from) {
    var curator = Curator.matching(name, password).filter(this::isWelcome);
    if (curator.isEmpty()) {
      var problems = Problems.none();
      problems.add("name", MessageBundles.get(CuratorTexts.class).wrong());
      return Responses.unprocessable(
          new Form(name == null ? "" : name, within(from), problems, Development.account()));
    }
    return signedIn(curator.get(), within(from));
  }

  @POST
  @Path("sign-out")
  @Transactional
  public RestResponse<String> signOut(@CookieParam(SessionCookie.NAME) String token) {
    if (token != null) {
      Session.end(new Token(token));
    }
    return RestResponse.ResponseBuilder.<String>create(RestResponse.Status.SEE_OTHER)
        .location(URI.create("/admin/sign-in"))
        .cookie(cookie.none())
        .build();
  }

  @GET
  @Path("set-up")
  @Transactional
  public RestResponse<String> setUpForm(@RestQuery String token) {
    return opens(token)
        ? Responses.ok(new SetUp(token, "", Problems.none()))
        : Responses.gone(new DeadLink());
  }

  @POST
  @Path("set-up")
  @Transactional
  public RestResponse<String> setUp(
      @RestForm String token, @RestForm String name, @RestForm String password) {
    if (!opens(token)) {
      return Responses.gone(new DeadLink());
    }
    var texts = MessageBundles.get(CuratorTexts.class);
    var problems = Problems.none();
    problems
        .when(name == null || name.isBlank(), "name", texts.nameMissing())
        .when(
            name != null && name.strip().length() > LONGEST_NAME,
            "name",
            texts.nameTooLong(LONGEST_NAME));
    Curator.refusal(password).ifPresent(refusal -> problems.add("password", refusal));
    if (problems.any()) {
      return Responses.unprocessable(new SetUp(token, name, problems));
    }
    var curator = Curator.create(name, password, Role.ADMINISTRATOR);
    if (!SetUpLink.use(new Token(token))) {
      return Responses.gone(new DeadLink());
    }
    curator.persist();
    return signedIn(curator, "/admin");
  }

  private RestResponse<String> signedIn(Curator curator, String address) {
    return RestResponse.ResponseBuilder.<String>create(RestResponse.Status.SEE_OTHER)
        .location(URI.create(address))
        .cookie(cookie.carrying(Session.open(curator)))
        .build();
  }

  private boolean isWelcome(Curator curator) {
    return !curator.development() || LaunchMode.current() == LaunchMode.DEVELOPMENT;
  }

  private static boolean opens(String token) {
    return token != null && SetUpLink.opens(new Token(token));
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
