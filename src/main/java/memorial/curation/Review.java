package memorial.curation;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Set;
import memorial.curators.Curator;
import memorial.web.Problems;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether a second pair of eyes is needed before something is published: MEMORIAL_REVIEW. */
@ApplicationScoped
class Review {
  enum Rule {
    /** Four eyes where two or more curators may publish, a single pair otherwise. */
    AUTO,
    SINGLE,
    FOUR_EYES
  }

  @ConfigProperty(name = "memorial.review")
  String rule;

  void check(Draft draft, Curator curator, Problems problems) {
    problems.when(
        needsFourEyes() && draft.authors().equals(Set.of(curator)),
        "",
        MessageBundles.get(DeskTexts.class).fourEyes());
  }

  private boolean needsFourEyes() {
    return switch (Rule.valueOf(rule.toUpperCase(Locale.ROOT).replace('-', '_'))) {
      case SINGLE -> false;
      case FOUR_EYES -> true;
      case AUTO -> Curator.publishing() > 1;
    };
  }
}
