package memorial.curation;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.List;

/** The kinds of entries there are. */
@ApplicationScoped
public class Kinds {
  @Inject @All List<Kind<?>> all;

  /** All of them, those that others refer to first. */
  public List<Kind<?>> all() {
    return all;
  }

  /**
   * The kind with that name.
   *
   * @throws NotFoundException where there is none
   */
  public Kind<?> named(String name) {
    return all.stream()
        .filter(kind -> kind.name().equals(name))
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  /**
   * The kind with that plural, as the desk's addresses have it.
   *
   * @throws NotFoundException where there is none
   */
  Kind<?> inPlural(String plural) {
    return all.stream()
        .filter(kind -> kind.plural().equals(plural))
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }
}
