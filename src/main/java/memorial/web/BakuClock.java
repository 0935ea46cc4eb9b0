package memorial.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The clock that pages ask what day it is. */
@ApplicationScoped
class BakuClock {
  @Produces
  @ApplicationScoped
  Clock clock() {
    return Clock.system(Formats.BAKU);
  }
}
