package memorial.web;

/**
 * One thing that is wrong with a form, or looks wrong.
 *
 * @param field the name of the field it concerns, as the form sends it; empty for the form as a
 *     whole
 * @param message what is wrong and what to do about it, for a curator
 * @param isWarning whether it keeps nobody from going on
 * @param other the other entry that it is about, or null
 */
public record Problem(String field, String message, boolean isWarning, Other other) {

  /**
   * Another entry.
   *
   * @param address where it is looked at
   * @param label what it is called
   */
  public record Other(String address, String label) {
    /** Whether it is not published yet, so that it has a review. */
    public boolean isDraft() {
      return address.startsWith("/admin/drafts/");
    }
  }
}
