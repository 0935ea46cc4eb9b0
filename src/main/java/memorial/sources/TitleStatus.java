package memorial.sources;

import io.quarkus.qute.TemplateEnum;
import memorial.web.Keyed;

/** How the title of a source is known. */
@TemplateEnum
public enum TitleStatus implements Keyed {
  /** Read on the page itself, so it may be shown as the title. */
  FROM_PAGE,
  /** Our own words for what the source is. */
  DESCRIBED,
  /** Our reading of the words in its address. */
  RECONSTRUCTED_FROM_URL
}
