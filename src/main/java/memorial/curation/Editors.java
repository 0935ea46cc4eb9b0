package memorial.curation;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether the public learns who published a revision: MEMORIAL_SHOW_EDITORS. */
@ApplicationScoped
class Editors {
  private final boolean shown;

  Editors(@ConfigProperty(name = "memorial.show-editors") boolean shown) {
    this.shown = shown;
  }

  /** The name of the curator who published it, or null where it is not for the public. */
  public String of(Revision revision) {
    return shown ? revision.curator().map(curator -> curator.name()).orElse(null) : null;
  }
}
