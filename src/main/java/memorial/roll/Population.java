package memorial.roll;

import io.quarkus.qute.TemplateEnum;
import memorial.web.Keyed;

/** Of whom a figure counts. The last four are those of the other numbers of the war. */
@TemplateEnum
public enum Population implements Keyed {
  AZERBAIJAN_ARMED_FORCES,
  ARMENIA_ARMED_FORCES,
  ARMENIA_ALL,
  AZERBAIJAN_CIVILIANS,
  AZERBAIJAN_ALL,
  ARMENIA_CIVILIANS,
  BOTH_ARMED_FORCES,
  BOTH_CIVILIANS,
  AZERBAIJAN,
  ARMENIA,
  BOTH,
  RUSSIA
}
