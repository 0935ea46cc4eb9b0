package memorial.curation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import memorial.curators.Curator;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether a second pair of eyes is needed before something is published: MEMORIAL_REVIEW. */
@ApplicationScoped
class FourEyes {
  enum Rule {
    /** Four eyes where two or more curators may publish, a single pair otherwise. */
    AUTO,
    SINGLE,
    FOUR_EYES
  }

  @ConfigProperty(name = "memorial.review")
  String rule;

  /** Whether that curator may publish that draft: an editor, and not the last to change it. */
  boolean permit(Draft draft, Curator curator) {
    return curator.mayPublish() && !(areNeeded() && curator.id().equals(draft.savedBy().id()));
  }

  /** Whether that curator may publish what they are writing themselves. */
  boolean permitAlone(Curator curator) {
    return curator.mayPublish() && !areNeeded();
  }

  private boolean areNeeded() {
    return switch (Rule.valueOf(rule.toUpperCase(Locale.ROOT).replace('-', '_'))) {
      case SINGLE -> false;
      case FOUR_EYES -> true;
      case AUTO -> Curator.publishing() > 1;
    };
  }
}
