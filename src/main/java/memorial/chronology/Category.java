package memorial.chronology;

import io.quarkus.qute.TemplateEnum;
import memorial.web.Keyed;

/** What an event is about. */
@TemplateEnum
public enum Category implements Keyed {
  MILITARY,
  DIPLOMATIC,
  HUMANITARIAN,
  POLITICAL
}
