package memorial.curation;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.Optional;
import memorial.text.Language;
import memorial.time.DateWords;
import memorial.time.EdtfDate;
import memorial.time.EdtfDate.Unreadable;

/**
 * How what was typed into a field will read on the site.
 *
 * @param words for a curator
 * @param refused whether they say why it cannot stand as it was typed
 */
public record Reading(String words, boolean refused) {
  /** It will be shown like that. */
  public static Reading as(String shown) {
    return new Reading(MessageBundles.get(DeskTexts.class).shownAs(shown.strip()), false);
  }

  /** A date in words, with what was typed behind it unless that is one day for certain. */
  public static String dateInWords(String typed) {
    return EdtfDate.tryParse(typed)
        .map(
            date ->
                DateWords.in(date, Language.current().locale())
                    + (date.isDay() ? "" : " (" + typed + ")"))
        .orElse(typed);
  }

  public static Reading refused(String message) {
    return new Reading(message, true);
  }

  /**
   * A date.
   *
   * @param typed may be null; then there is none
   */
  public static Optional<Reading> date(String typed) {
    try {
      return Optional.ofNullable(typed)
          .map(EdtfDate::parse)
          .map(date -> as(DateWords.in(date, Language.current().locale())));
    } catch (Unreadable unreadable) {
      return Optional.of(refused(unreadable.getMessage()));
    }
  }
}
