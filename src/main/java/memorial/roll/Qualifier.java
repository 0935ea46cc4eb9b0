package memorial.roll;

import io.quarkus.qute.TemplateEnum;
import memorial.web.Keyed;

/** How exactly a number was said. Words and number are shown together, always. */
@TemplateEnum
public enum Qualifier implements Keyed {
  EXACT,
  OVER,
  NEARLY,
  ABOUT,
  AT_LEAST,
  UP_TO,
  /** Two numbers, a lower and an upper one. */
  BETWEEN,
  /** No number was given. */
  SEVERAL
}
