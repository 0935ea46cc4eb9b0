package memorial.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What is wrong with a form, or looks wrong, in the order of its fields. */
public final class Problems {
  private final List<Problem> all = new ArrayList<>();

  public static Problems none() {
    return new Problems();
  }

  public void add(String field, String message) {
    all.add(new Problem(field, message, false, null));
  }

  /** The same about another entry, to which it leads. */
  public void add(String field, String message, Problem.Other other) {
    all.add(new Problem(field, message, false, other));
  }

  /**
   * Adds a warning if the condition holds: something to look at that keeps nobody from going on.
   */
  public Problems warn(boolean odd, String field, String message) {
    if (odd) {
      all.add(new Problem(field, message, true, null));
    }
    return this;
  }

  /** Adds a warning about another entry, to which it leads. */
  public void warn(String field, String message, Problem.Other other) {
    all.add(new Problem(field, message, true, other));
  }

  /** Only the warnings about other entries, as what keeps somebody from going on. */
  public Problems aboutOthers() {
    var others = none();
    warnings().stream()
        .filter(problem -> problem.other() != null)
        .map(p -> new Problem(p.field(), p.message(), false, p.other()))
        .forEach(others.all::add);
    return others;
  }

  /** Adds the problem if the condition holds. */
  public Problems when(boolean wrong, String field, String message) {
    if (wrong) {
      add(field, message);
    }
    return this;
  }

  /** The same, of a form whose fields stand within another one. */
  public Problems within(String prefix) {
    var outer = none();
    all.forEach(
        p -> outer.all.add(new Problem(prefix + p.field(), p.message(), p.isWarning(), p.other())));
    return outer;
  }

  /** The same, each as it is said instead. */
  public Problems each(UnaryOperator<Problem> said) {
    var others = none();
    all.stream().map(said).forEach(others.all::add);
    return others;
  }

  /** The same but for those that fit. */
  public Problems without(Predicate<Problem> fits) {
    var rest = none();
    all.stream().filter(fits.negate()).forEach(rest.all::add);
    return rest;
  }

  /** Whether anything is wrong; warnings do not count. */
  public boolean any() {
    return !errors().isEmpty();
  }

  public List<Problem> errors() {
    return all.stream().filter(problem -> !problem.isWarning()).toList();
  }

  public List<Problem> warnings() {
    return all.stream().filter(Problem::isWarning).toList();
  }

  /** The message for that field, or null: what a template asks beside each input. */
  public String of(String field) {
    return errors().stream()
        .filter(problem -> problem.field().equals(field))
        .map(Problem::message)
        .findFirst()
        .orElse(null);
  }
}
