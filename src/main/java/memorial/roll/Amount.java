package memorial.roll;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Objects;
import memorial.text.Language;

/** A number as it was said: "over 100", "nearly 300", "several". */
@Embeddable
public class Amount {
  @Enumerated(EnumType.STRING)
  public Qualifier qualifier;

  /** Null with "several" only. */
  public BigDecimal number;

  /** The upper number with "between", else null. */
  public BigDecimal upper;

  protected Amount() {}

  Amount(Qualifier qualifier, BigDecimal number, BigDecimal upper) {
    this.qualifier = qualifier;
    this.number = number;
    this.upper = upper;
  }

  /** In words and figures, in the language of the request. */
  @Override
  public String toString() {
    var texts = MessageBundles.get(RollTexts.class);
    return switch (qualifier) {
      case EXACT -> format(number);
      case OVER -> texts.over(format(number));
      case NEARLY -> texts.nearly(format(number));
      case ABOUT -> texts.about(format(number));
      case AT_LEAST -> texts.atLeast(format(number));
      case UP_TO -> texts.upTo(format(number));
      case BETWEEN -> texts.between(format(number), format(upper));
      case SEVERAL -> texts.several();
    };
  }

  static String format(BigDecimal number) {
    var format = NumberFormat.getNumberInstance(Language.current().locale());
    format.setMaximumFractionDigits(number.scale());
    return format.format(number);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Amount amount
        && qualifier == amount.qualifier
        && isSame(number, amount.number)
        && isSame(upper, amount.upper);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(qualifier);
  }

  private static boolean isSame(BigDecimal one, BigDecimal other) {
    return one == null || other == null ? one == other : one.compareTo(other) == 0;
  }
}
