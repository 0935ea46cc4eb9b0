package memorial.chronology;

import io.quarkus.qute.TemplateEnum;
import memorial.web.Keyed;

/** The part of the story that an event belongs to, in order. */
@TemplateEnum
public enum Phase implements Keyed {
  BACKGROUND,
  WAR,
  AFTERMATH
}
