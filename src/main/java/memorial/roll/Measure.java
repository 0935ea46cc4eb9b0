package memorial.roll;

import io.quarkus.qute.TemplateEnum;
import memorial.web.Keyed;

/**
 * What a figure counts. Two measures that look alike are not the same: a lower number in another
 * measure corrects nothing.
 */
@TemplateEnum
public enum Measure implements Keyed {
  KILLED,
  BURIED,
  IDENTIFIED,
  UNIDENTIFIED,
  BODIES_RECEIVED,
  BODIES_EXCHANGED,
  MISSING,
  PRISONERS_RETURNED,
  WOUNDED,
  IN_TREATMENT,
  MINE_VICTIMS,
  DISPLACED,
  RETURNED,
  HOUSES_DAMAGED,
  APARTMENT_BUILDINGS_DAMAGED,
  CIVIL_BUILDINGS_DAMAGED,

  WAR_DURATION,
  SETTLEMENTS_TAKEN,
  CITIES_TAKEN,
  VILLAGES_TAKEN,
  TERRITORY_LOST_FIRST_WAR,
  ADJACENT_REGIONS_OCCUPIED,
  BORDER_SECTION_RETAKEN,
  MILITARY_CARGO,
  PEACEKEEPERS,
  PEACEKEEPER_VEHICLES,
  PEACEKEEPER_ARMOURED_CARRIERS;

  /**
   * Whether it counts persons or things, rather than measuring days, shares, lengths or weights.
   */
  public boolean isCount() {
    return switch (this) {
      case WAR_DURATION, TERRITORY_LOST_FIRST_WAR, BORDER_SECTION_RETAKEN, MILITARY_CARGO -> false;
      default -> true;
    };
  }

  /** Whether it counts people or homes that the war cost: what the roll is for. */
  public boolean isLoss() {
    return compareTo(WAR_DURATION) < 0;
  }
}
