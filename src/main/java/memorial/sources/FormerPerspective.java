package memorial.sources;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import memorial.curation.Revision;
import memorial.text.Text;

/**
 * What the perspective of a source is since it is chosen from two vocabularies. Before, it was
 * typed. Never changed, for revisions of that time are read by it, and so are addresses.
 *
 * @param side a code of that vocabulary, or null
 * @param voice a code of that vocabulary, or null
 * @param note in English, what the two do not say, or null
 */
record FormerPerspective(String side, String voice, String note) {
  private static final Map<String, FormerPerspective> KNOWN =
      Map.ofEntries(
          was("Academic", null, "academic", null),
          was("Academic database", null, "academic", "database"),
          was("Agency copy", null, "repost", "agency copy"),
          was("Armenian advocacy site", "armenian", "advocacy-site", null),
          was(
              "Armenian advocacy site (document text)",
              "armenian",
              "advocacy-site",
              "document text"),
          was("Armenian diaspora media", "armenian-diaspora", "media", null),
          was("Armenian media", "armenian", "media", null),
          was("Armenian state", "armenian", "state-body", null),
          was("Armenian state agency", "armenian", "state-news-agency", null),
          was(
              "Armenian state agency (relaying HRW)",
              "armenian",
              "state-news-agency",
              "relaying HRW"),
          was("Armenian state media", "armenian", "state-media", null),
          was("Azerbaijani", "azerbaijani", null, null),
          was("Azerbaijani advocacy site", "azerbaijani", "advocacy-site", null),
          was("Azerbaijani analyst", "azerbaijani", "analyst", null),
          was("Azerbaijani media", "azerbaijani", "media", null),
          was("Azerbaijani state", "azerbaijani", "state-body", null),
          was("Azerbaijani state agency", "azerbaijani", "state-news-agency", null),
          was("Azerbaijani state media", "azerbaijani", "state-media", null),
          was("Belgian public media", "belgian", "public-media", null),
          was("Cypriot media", "cypriot", "media", null),
          was("Dataset", null, "dataset", null),
          was("Encyclopedia", null, "encyclopedia", null),
          was("Fact-checking site", null, "fact-checking-site", null),
          was("Independent Azerbaijani agency", "azerbaijani", "independent-news-agency", null),
          was("Independent Azerbaijani media", "azerbaijani", "independent-media", null),
          was("Independent media", null, "independent-media", null),
          was("Independent regional media", "regional", "independent-media", null),
          was("Indian media", "indian", "media", null),
          was("International agency", "international", "news-agency", null),
          was("International broadcaster", "international", "broadcaster", null),
          was("International investigative media", "international", "investigative-media", null),
          was("International media", "international", "media", null),
          was("International NGO", "international", "ngo", null),
          was("International research institute", "international", "research-institute", null),
          was(
              "International research institute (Azerbaijani author)",
              "international",
              "research-institute",
              "Azerbaijani author"),
          was("Iranian media", "iranian", "media", null),
          was("Karabakh Armenian authorities", "karabakh-armenian", "authorities", null),
          was("Karabakh Armenian media", "karabakh-armenian", "media", null),
          was("Lebanese media", "lebanese", "media", null),
          was("News aggregator", null, "news-aggregator", null),
          was("Pakistani media", "pakistani", "media", null),
          was("Regional media", "regional", "media", null),
          was("Repost of Russian state text", "russian", "repost", "state text"),
          was("Research institute (Slovakia)", "slovak", "research-institute", null),
          was("Russian media", "russian", "media", null),
          was("Russian state agency", "russian", "state-news-agency", null),
          was("Russian state media", "russian", "state-media", null),
          was("Russian/Azerbaijani-leaning media", "russian", "media", "Azerbaijani-leaning"),
          was(
              "Student work (Azerbaijani document-sharing site)",
              null,
              "student-work",
              "Azerbaijani document-sharing site"),
          was("Turkish media", "turkish", "media", null),
          was("Turkish research centre", "turkish", "research-institute", null),
          was("Turkish state agency", "turkish", "state-news-agency", null),
          was("Ukrainian media", "ukrainian", "media", null),
          was(
              "Ukrainian parliamentary newspaper",
              "ukrainian",
              "state-media",
              "parliamentary newspaper"),
          was("United Nations", "international", "united-nations", null));

  private static final FormerPerspective UNKNOWN = new FormerPerspective(null, null, null);

  private static Map.Entry<String, FormerPerspective> was(
      String typed, String side, String voice, String note) {
    return Map.entry(key(typed), new FormerPerspective(side, voice, note));
  }

  private static String key(String typed) {
    return typed.strip().toLowerCase(Locale.ROOT);
  }

  /** What was typed so, whatever its case; neither side nor voice where it is not known. */
  static FormerPerspective of(String typed) {
    return KNOWN.getOrDefault(key(typed), UNKNOWN);
  }

  /** All that are known, by what was typed, in small letters. */
  static Map<String, FormerPerspective> known() {
    return KNOWN;
  }

  /** What was typed as that revision has it; null where it was chosen. */
  static String typed(Revision revision) {
    return revision.asWritten("perspective");
  }

  /**
   * Makes the fields of a form's first version into those of its second. What is not known stays
   * word for word, as the note.
   */
  static void upgrade(ObjectNode form) {
    var typed = form.path("perspective").asText("");
    form.remove("perspective");
    var is = of(typed);
    if (is.side != null) {
      form.put("side", is.side);
    }
    if (is.voice != null) {
      form.put("voice", is.voice);
    }
    var note =
        is == UNKNOWN ? Text.of(form.path("language").asText("en"), typed) : Text.english(is.note);
    if (!note.isBlank()) {
      note.byLanguage().forEach(form.putObject("perspectiveNote")::put);
    }
  }
}
