package memorial.text;

/** Plain strings as forms send them. */
public final class Words {
  private Words() {}

  /** The string without white space around it; null where nothing is left. */
  public static String orNull(String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip().replace("\r\n", "\n");
  }
}
