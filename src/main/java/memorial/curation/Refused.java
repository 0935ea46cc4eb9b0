package memorial.curation;

import memorial.web.Problems;

/** A publication, withdrawal or restoration that may not be, and why. */
public class Refused extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Problems problems;

  Refused(Problems problems) {
    super(problems.errors().toString());
    this.problems = problems;
  }

  public Problems problems() {
    return problems;
  }
}
