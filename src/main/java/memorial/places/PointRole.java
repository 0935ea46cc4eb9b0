package memorial.places;

import io.quarkus.qute.TemplateEnum;
import memorial.web.Keyed;

/** What a place's point on the map means. */
@TemplateEnum
public enum PointRole implements Keyed {
  /** Where the place is. */
  LOCATION,
  /** Where its name may be written: a region or a country has no single point. */
  LABEL,
  /** There is no point to show. */
  NONE
}
