package memorial.sources;

import memorial.web.Keyed;

/** The two lists of terms that say what a source speaks as. */
public enum Vocabulary implements Keyed {
  /** From whose side it speaks: Azerbaijani, Armenian, international, … */
  SIDE,
  /** What kind of voice it is: a state body, a news agency, an NGO, … */
  VOICE
}
