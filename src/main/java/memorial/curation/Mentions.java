package memorial.curation;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Which published entries refer to an entry. */
@ApplicationScoped
public class Mentions {
  @Inject @All List<Kind<?>> kinds;

  /** Those of all kinds, in the kinds' order and each in its own. */
  public List<Mention> of(UUID entry) {
    return kinds.stream().flatMap(kind -> kind.mentioning(entry).stream()).toList();
  }

  /** Those of one kind. */
  public List<Mention> of(UUID entry, String kindName) {
    return kinds.stream()
        .filter(kind -> kind.name().equals(kindName))
        .flatMap(kind -> kind.mentioning(entry).stream())
        .toList();
  }
}
