package memorial.chronology;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import memorial.curation.EntryForm;
import memorial.sources.CitationForm;
import memorial.text.Text;
import memorial.text.Words;

/**
 * The editable content of an event.
 *
 * @param date EDTF
 * @param time hours and minutes, 24-hour clock, or null
 * @param timeZone an IANA time zone or {@code unspecified}; null without a time
 * @param sequence place among the events that begin on the same day, from 0
 * @param places slugs
 * @param curatorNote for the desk only
 */
public record EventForm(
    String slug,
    String language,
    String phase,
    String category,
    String date,
    String time,
    String timeZone,
    String sequence,
    Text title,
    Text summary,
    Text attribution,
    boolean disputed,
    List<String> places,
    List<CitationForm> citations,
    List<AccountForm> accounts,
    String curatorNote)
    implements EntryForm {
  static final int LAST = 99;

  public EventForm {
    slug = Words.orNull(slug);
    language = Words.orNull(language);
    phase = Words.orNull(phase);
    category = Words.orNull(category);
    date = Words.orNull(date);
    time = Words.orNull(time);
    timeZone = Words.orNull(timeZone);
    sequence = Words.orNull(sequence);
    title = title == null ? Text.NONE : title;
    summary = summary == null ? Text.NONE : summary;
    attribution = attribution == null ? Text.NONE : attribution;
    places = Words.all(places);
    citations = citations == null ? List.of() : List.copyOf(citations);
    accounts = accounts == null ? List.of() : List.copyOf(accounts);
    curatorNote = Words.orNull(curatorNote);
  }

  @Override
  public Text label() {
    return title;
  }

  /** The event's citations and those of its accounts. */
  List<CitationForm> allCitations() {
    return Stream.concat(
            citations.stream(), accounts.stream().flatMap(account -> account.citations().stream()))
        .toList();
  }

  static Optional<LocalTime> time(String typed) {
    try {
      return Optional.ofNullable(typed).map(LocalTime::parse);
    } catch (DateTimeParseException malformed) {
      return Optional.empty();
    }
  }

  /** The time of day that somebody meant who typed 5:45 or 05.45. */
  static Optional<LocalTime> timeMeant(String typed) {
    return Optional.ofNullable(typed)
        .filter(text -> text.matches("\\d{1,2}[:.]\\d{2}"))
        .flatMap(text -> time((text.length() == 4 ? "0" + text : text).replace('.', ':')));
  }

  static Optional<Integer> sequence(String typed) {
    return Optional.ofNullable(typed)
        .filter(digits -> digits.matches("\\d{1,2}"))
        .map(Integer::valueOf);
  }
}
