package memorial.roll;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as curators type them: digits, in groups of three with commas, points or spaces of any
 * kind between them or without, and at most three decimals behind a point. A single point before
 * three digits is read as a decimal point, though much of the world writes thousands so: {@link
 * #meant} says where that is to be asked.
 */
final class TypedNumber {
  private static final Pattern SPACE = Pattern.compile("\\p{Zs}");

  private static final String WHOLE =
      "\\d{1,12}|[1-9]\\d{0,2}(?:,\\d{3}){1,3}|[1-9]\\d{0,2}(?: \\d{3}){1,3}";
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<whole>"
              + WHOLE
              + ")(?:\\.(?<decimals>\\d{1,3}))?|(?<pointed>[1-9]\\d{0,2}(?:\\.\\d{3}){2,3})");

  /** One that may be in thousands: 2.915, and 1,234.567 as a slip for 1,234,567. */
  private static final Pattern AMBIGUOUS =
      Pattern.compile("[1-9]\\d{0,2}(?:[, ]\\d{3}){0,2}\\.\\d{3}");

  private static final Pattern DECIMAL_COMMA =
      Pattern.compile("(?<whole>\\d{1,12}|[1-9]\\d{0,2}(?:[. ]\\d{3}){1,3}),(?<decimals>\\d{1,3})");

  private static final Pattern NOT_A_DIGIT = Pattern.compile("\\D");

  private TypedNumber() {}

  /** The number, where it is one. */
  static Optional<BigDecimal> read(String typed) {
    return Optional.ofNullable(typed)
        .map(text -> SPACE.matcher(text).replaceAll(" "))
        .map(NUMBER::matcher)
        .filter(Matcher::matches)
        .map(
            number ->
                number.group("pointed") != null
                    ? digits(number.group("pointed"))
                    : digits(number.group("whole"))
                        + (number.group("decimals") == null ? "" : "." + number.group("decimals")))
        .map(TypedNumber::plain);
  }

  /**
   * What somebody probably meant who typed what cannot be taken as it is.
   *
   * @param isCount whether it counts persons or things, so that decimals are most likely thousands
   */
  static Optional<BigDecimal> meant(String typed, boolean isCount) {
    if (typed == null) {
      return Optional.empty();
    }
    var text = SPACE.matcher(typed).replaceAll(" ");
    if (isCount) {
      return AMBIGUOUS.matcher(text).matches()
          ? Optional.of(plain(digits(text)))
          : Optional.empty();
    }
    var comma = DECIMAL_COMMA.matcher(text);
    return comma.matches() && read(typed).isEmpty()
        ? Optional.of(plain(digits(comma.group("whole")) + "." + comma.group("decimals")))
        : Optional.empty();
  }

  /** Whether that is a number with decimals that are not nought. */
  static boolean isFraction(String typed) {
    return read(typed).filter(number -> number.scale() > 0).isPresent();
  }

  private static String digits(String number) {
    return NOT_A_DIGIT.matcher(number).replaceAll("");
  }

  private static BigDecimal plain(String digits) {
    var number = new BigDecimal(digits).stripTrailingZeros();
    return number.scale() < 0 ? number.setScale(0) : number;
  }
}
