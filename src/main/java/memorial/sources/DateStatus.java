package memorial.sources;

import io.quarkus.qute.TemplateEnum;
import memorial.web.Keyed;

/** How the date of a source is known. */
@TemplateEnum
public enum DateStatus implements Keyed {
  /** Shown on the page. */
  SHOWN,
  /** Inferred, from the address or from what the text says. */
  INFERRED,
  UNKNOWN
}
