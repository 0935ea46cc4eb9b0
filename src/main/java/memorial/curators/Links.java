package memorial.curators;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import memorial.curators.AuditEntry.Act;
import memorial.curators.OneTimeLink.Purpose;
import memorial.text.Words;
import memorial.web.Problems;
import memorial.web.Responses;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Where links that work once lead: making an account, and taking another password. */
@Path("/admin")
@Produces({MediaType.TEXT_HTML, MediaType.WILDCARD})
public class Links {
  @Inject Audit audit;
  @Inject Entrance entrance;
  @Inject PasswordCheck passwords;

  record SetUp(String token, String name, Problems problems) implements TemplateInstance {}

  record Joining(String token, Role role, String name, Problems problems)
      implements TemplateInstance {}

  record NewPassword(String token, String name, Problems problems) implements TemplateInstance {}

  record DeadLink(Purpose purpose) implements TemplateInstance {}

  @GET
  @Path("set-up")
  @Transactional
  public RestResponse<String> setUpForm(@RestQuery String token) {
    return form(Purpose.FIRST_ADMINISTRATOR, token);
  }

  @POST
  @Path("set-up")
  public RestResponse<String> setUp(
      @RestForm String token, @RestForm String name, @RestForm String password) {
    return join(Purpose.FIRST_ADMINISTRATOR, token, name, password);
  }

  @GET
  @Path("invitation")
  @Transactional
  public RestResponse<String> invitation(@RestQuery String token) {
    return form(Purpose.INVITATION, token);
  }

  @POST
  @Path("invitation")
  public RestResponse<String> join(
      @RestForm String token, @RestForm String name, @RestForm String password) {
    return join(Purpose.INVITATION, token, name, password);
  }

  @GET
  @Path("new-password")
  @Transactional
  public RestResponse<String> newPassword(@RestQuery String token) {
    return form(Purpose.NEW_PASSWORD, token);
  }

  @POST
  @Path("new-password")
  public RestResponse<String> renew(@RestForm String token, @RestForm String password) {
    return with(Purpose.NEW_PASSWORD, token, null, password, hash -> renewed(token, hash));
  }

  private RestResponse<String> renewed(String token, String hash) {
    var link = open(Purpose.NEW_PASSWORD, token);
    if (link.isEmpty()) {
      return Responses.gone(new DeadLink(Purpose.NEW_PASSWORD));
    }
    var curator = Curator.locked(link.get().curator().id()).orElseThrow();
    if (!link.get().spend()) {
      return Responses.gone(new DeadLink(Purpose.NEW_PASSWORD));
    }
    curator.takeHash(hash);
    Session.endAll(curator);
    KnownBrowser.forgetAll(curator);
    audit.tell(Act.PASSWORD_RENEWED, curator);
    return entrance.admit(curator, "/admin");
  }

  private RestResponse<String> join(Purpose purpose, String token, String name, String password) {
    return with(purpose, token, name, password, hash -> joined(purpose, token, name, hash));
  }

  private RestResponse<String> joined(Purpose purpose, String token, String name, String hash) {
    Curator.lockAdministrators();
    var link = open(purpose, token);
    if (link.isEmpty()) {
      return Responses.gone(new DeadLink(purpose));
    }
    var problems = Problems.none();
    refuseTaken(name, problems);
    if (problems.any()) {
      return Responses.unprocessable(page(link.get(), token, name, problems));
    }
    var curator = Curator.withHash(Words.orNull(name), hash, link.get().role());
    if (!link.get().spend()) {
      return Responses.gone(new DeadLink(purpose));
    }
    curator.persist();
    audit.tell(Act.JOINED, curator.name(), curator.name(), null, curator.role());
    return entrance.admit(curator, "/admin");
  }

  /**
   * Looks at the link first, so that a stranger's makes nobody wait, then at what was typed, and
   * hashes the password outside of any transaction.
   *
   * @param name of a new account; null where the link has one
   * @param use what the link is for, in a transaction, with the hash of the password
   */
  private RestResponse<String> with(
      Purpose purpose,
      String token,
      String name,
      String password,
      Function<String, RestResponse<String>> use) {
    var refusal = transaction(() -> refusal(purpose, token, name, password));
    if (refusal.isPresent()) {
      return refusal.get();
    }
    try {
      var hash = passwords.hash(password);
      return transaction(() -> use.apply(hash));
    } catch (Throttled throttled) {
      var problems = Problems.none();
      problems.add("", MessageBundles.get(CuratorTexts.class).throttled(throttled.minutes()));
      return transaction(
          () ->
              open(purpose, token)
                  .map(
                      link ->
                          Responses.tooMany(page(link, token, name, problems), throttled.waiting()))
                  .orElseGet(() -> Responses.gone(new DeadLink(purpose))));
    }
  }

  private static Optional<RestResponse<String>> refusal(
      Purpose purpose, String token, String name, String password) {
    var link = open(purpose, token);
    if (link.isEmpty()) {
      return Optional.of(Responses.gone(new DeadLink(purpose)));
    }
    var problems =
        purpose == Purpose.NEW_PASSWORD
            ? passwordProblems(password, link.get().curator().name())
            : problems(name, password);
    return problems.any()
        ? Optional.of(Responses.unprocessable(page(link.get(), token, name, problems)))
        : Optional.empty();
  }

  private static <T> T transaction(Callable<T> work) {
    return QuarkusTransaction.requiringNew().call(work);
  }

  private static Problems passwordProblems(String password, String name) {
    var problems = Problems.none();
    Password.refusal(password, name).ifPresent(refusal -> problems.add("password", refusal));
    return problems;
  }

  private static void refuseTaken(String name, Problems problems) {
    problems.when(
        Curator.isTaken(Words.orNull(name)),
        "name",
        MessageBundles.get(CuratorTexts.class).nameTaken());
  }

  private static Problems problems(String name, String password) {
    var texts = MessageBundles.get(CuratorTexts.class);
    var problems = Problems.none();
    var clean = Words.orNull(name);
    if (clean == null) {
      problems.add("name", texts.nameMissing());
    } else if (clean.length() > Curator.LONGEST_NAME) {
      problems.add("name", texts.nameTooLong(Curator.LONGEST_NAME));
    } else if (Words.hides(name.strip())) {
      problems.add("name", texts.nameHidden());
    } else {
      refuseTaken(name, problems);
    }
    Password.refusal(password, clean).ifPresent(refusal -> problems.add("password", refusal));
    return problems;
  }

  private static RestResponse<String> form(Purpose purpose, String token) {
    return open(purpose, token)
        .map(link -> page(link, token, "", Problems.none()))
        .map(Responses::ok)
        .orElseGet(() -> Responses.gone(new DeadLink(purpose)));
  }

  private static TemplateInstance page(
      OneTimeLink link, String token, String name, Problems problems) {
    return switch (link.purpose()) {
      case FIRST_ADMINISTRATOR -> new SetUp(token, name, problems);
      case INVITATION -> new Joining(token, link.role(), name, problems);
      case NEW_PASSWORD -> new NewPassword(token, link.curator().name(), problems);
    };
  }

  private static Optional<OneTimeLink> open(Purpose purpose, String token) {
    return token == null ? Optional.empty() : OneTimeLink.open(purpose, new Token(token));
  }
}
