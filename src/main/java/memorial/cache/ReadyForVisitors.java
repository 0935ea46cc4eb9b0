package memorial.cache;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether a load balancer should send visitors here. While the database does not answer, it should
 * as long as there are pages to show: every other instance is without it too.
 */
@Readiness
@ApplicationScoped
public class ReadyForVisitors implements HealthCheck {
  @Inject ContentVersion version;
  @Inject PageCache pages;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("Ready for visitors")
        .status(version.isReachable() || !pages.isEmpty())
        .withData("database", version.isReachable() ? "answers" : "does not answer")
        .build();
  }
}
