package memorial.places;

import io.quarkus.qute.TemplateEnum;
import memorial.web.Keyed;

/** What kind of place it is. */
@TemplateEnum
public enum PlaceType implements Keyed {
  BORDER,
  CITY,
  CORRIDOR,
  COUNTRY,
  LINE,
  REGION,
  SETTLEMENT,
  TERRITORY,
  TOWN,
  VILLAGE
}
