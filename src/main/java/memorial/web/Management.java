package memorial.web;

import io.quarkus.micrometer.runtime.export.handlers.PrometheusHandler;
import io.quarkus.vertx.http.ManagementInterface;
import io.smallrye.health.AsyncHealthCheckFactory;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * The management port says how the application is when all threads that answer visitors are busy,
 * too: that is when it is asked for.
 */
@ApplicationScoped
public class Management {
  private static final int BEFORE_THE_EXTENSION = -1;

  @Inject Vertx vertx;

  private WorkerExecutor worker;

  void register(@Observes ManagementInterface management) {
    worker = vertx.createSharedWorkerExecutor("metrics", 1);
    var metrics = new PrometheusHandler(false, Optional.empty());
    management
        .router()
        .get("/q/metrics")
        .order(BEFORE_THE_EXTENSION)
        .handler(context -> answer(context, metrics));
  }

  private void answer(RoutingContext context, PrometheusHandler metrics) {
    worker
        .executeBlocking(
            () -> {
              metrics.handle(context);
              return null;
            },
            false)
        .onFailure(context::fail);
  }

  @PreDestroy
  void stop() {
    if (worker != null) {
      worker.close();
    }
  }

  /**
   * Has health checks answer on the thread that asks, for none of them waits for anything; the
   * extension would have them wait for a thread first.
   */
  @Alternative
  @Priority(1)
  @Singleton
  static class HealthChecks extends AsyncHealthCheckFactory {}
}
