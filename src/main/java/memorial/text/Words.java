package memorial.text;

import java.util.List;

/** Plain strings as forms send them. */
public final class Words {
  private Words() {}

  /** The string without white space around it; null where nothing is left. */
  public static String orNull(String typed) {
    return typed == null || clean(typed).isEmpty() ? null : clean(typed);
  }

  /**
   * The string as it can be kept: no null characters, which PostgreSQL refuses, one kind of line
   * end.
   */
  static String clean(String typed) {
    return typed.replace("\u0000", "").replace("\r\n", "\n").strip();
  }

  /** Those strings, cleaned; what is missing becomes empty. */
  public static List<String> all(List<String> typed) {
    return typed == null
        ? List.of()
        : typed.stream().map(one -> one == null ? "" : clean(one)).toList();
  }
}
