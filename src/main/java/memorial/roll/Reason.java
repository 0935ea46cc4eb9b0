package memorial.roll;

import io.quarkus.qute.TemplateEnum;
import memorial.web.Keyed;

/** Why a figure supersedes another. */
@TemplateEnum
public enum Reason implements Keyed {
  /** A later count. */
  UPDATE,
  /** The reporter put an error right. */
  CORRECTION,
  /** The reporter counts something else from here on. */
  REDEFINITION,
  /** The reporter took the earlier number back. */
  RETRACTION
}
