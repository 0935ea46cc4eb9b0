package memorial.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/** What is wrong with a form, in the order of its fields. */
public final class Problems implements Iterable<Problem> {
  private final List<Problem> all = new ArrayList<>();

  public static Problems none() {
    return new Problems();
  }

  public void add(String field, String message) {
    all.add(new Problem(field, message));
  }

  /** Adds the problem if the condition holds. */
  public Problems when(boolean wrong, String field, String message) {
    if (wrong) {
      add(field, message);
    }
    return this;
  }

  public boolean any() {
    return !all.isEmpty();
  }

  public List<Problem> all() {
    return Collections.unmodifiableList(all);
  }

  /** The message for that field, or null: what a template asks beside each input. */
  public String of(String field) {
    return all.stream()
        .filter(problem -> problem.field().equals(field))
        .map(Problem::message)
        .findFirst()
        .orElse(null);
  }

  @Override
  public Iterator<Problem> iterator() {
    return all().iterator();
  }
}
