package memorial.curators;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import memorial.curators.AuditEntry.Act;
import memorial.curators.OneTimeLink.Purpose;
import memorial.web.StartLock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Opens the desk to somebody when the application starts and there is no curator yet. */
@ApplicationScoped
class FirstCurator {
  static final String DEVELOPMENT_NAME = "curator";
  static final String DEVELOPMENT_PASSWORD = "for development only";
  private static final Logger LOG = Logger.getLogger(FirstCurator.class);

  @ConfigProperty(name = "memorial.site")
  String site;

  @ConfigProperty(name = "memorial.admin-name")
  Optional<String> name;

  @ConfigProperty(name = "memorial.admin-password")
  Optional<String> password;

  @Inject StartLock lock;

  @Transactional
  void welcome(@Observes @Priority(200) StartupEvent start) {
    lock.take();
    if (name.isPresent() && password.isPresent()) {
      makeAdministrator();
    } else if (!Curator.isAny()) {
      openTheDoor();
    }
  }

  /** The first one, or another one where the only administrator cannot sign in any more. */
  private void makeAdministrator() {
    if (Curator.named(name.get()).isEmpty()) {
      join(Curator.create(name.get(), password.get(), Role.ADMINISTRATOR));
      LOG.infof("Made the administrator %s from MEMORIAL_ADMIN_NAME.", name.get());
      if (Password.refusal(password.get(), name.get()).isPresent()) {
        LOG.warn("MEMORIAL_ADMIN_PASSWORD is easy to guess. Change it at the desk, under Account.");
      }
    }
  }

  private void openTheDoor() {
    if (LaunchMode.current() == LaunchMode.DEVELOPMENT) {
      join(Curator.forDevelopment(DEVELOPMENT_NAME, DEVELOPMENT_PASSWORD));
    } else {
      LOG.infof(
          "There is no curator yet. Make the first account within one hour at %s%s",
          site, Purpose.FIRST_ADMINISTRATOR.address(OneTimeLink.forFirstAdministrator()));
    }
  }

  private static void join(Curator curator) {
    curator.persist();
    new AuditEntry(Act.JOINED, curator.name(), null, null, curator.role(), null).persist();
  }
}
