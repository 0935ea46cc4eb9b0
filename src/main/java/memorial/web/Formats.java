package memorial.web;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import memorial.text.Language;
import memorial.time.DateWords;
import memorial.time.EdtfDate;

/** How templates write dates, numbers and names of languages. */
public final class Formats {
  /** The memorial's own clock. */
  static final ZoneId BAKU = ZoneId.of("Asia/Baku");

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  private Formats() {}

  @TemplateExtension(namespace = "when")
  static String words(EdtfDate date) {
    return DateWords.in(date, locale());
  }

  @TemplateExtension(namespace = "when")
  static String words(EdtfDate date, LocalTime time, String timeZone) {
    return time == null ? words(date) : DateWords.in(date, time, timeZone, locale());
  }

  /** The time of day alone: "05:45 (Baku)". */
  @TemplateExtension(namespace = "when")
  static String clock(EdtfDate date, LocalTime time, String timeZone) {
    return words(date, time, timeZone).substring(words(date).length()).replaceFirst("^, ", "");
  }

  @TemplateExtension(namespace = "when")
  static String date(LocalDate day) {
    return DateWords.day(day, locale());
  }

  /** The day in Baku at that instant. */
  @TemplateExtension(namespace = "when")
  static String day(Instant instant) {
    return DateWords.day(instant.atZone(BAKU).toLocalDate(), locale());
  }

  /** Day and time in Baku at that instant. */
  @TemplateExtension(namespace = "when")
  static String moment(Instant instant) {
    return day(instant) + ", " + CLOCK.format(instant.atZone(BAKU));
  }

  /** That instant as {@code <time datetime>} wants it. */
  @TemplateExtension(namespace = "when")
  static String stamp(Instant instant) {
    return instant.truncatedTo(java.time.temporal.ChronoUnit.SECONDS).toString();
  }

  /** The name of the language with that BCP 47 tag, with its script where the tag has one. */
  @TemplateExtension(namespace = "tongue")
  static String name(String tag) {
    return Locale.forLanguageTag(tag).getDisplayName(locale());
  }

  /** Degrees to five decimals, about a metre. */
  @TemplateExtension(namespace = "geo")
  static String degrees(Double degrees) {
    var format = NumberFormat.getNumberInstance(locale());
    format.setMaximumFractionDigits(5);
    return format.format(Math.abs(degrees)) + "°";
  }

  @TemplateExtension
  static String urlEncode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static Locale locale() {
    return Language.current().locale();
  }
}
