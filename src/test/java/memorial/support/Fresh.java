package memorial.support;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What curators type for new entries: complete, and with an address that no other test uses. They
 * cite and name entries of the initial content, which stays as it is.
 */
public final class Fresh {
  public static final String SOURCE = "azernews-2020-12-03";
  public static final String OTHER_SOURCE = "yenisafak-2020-12-03";
  public static final String PLACE = "shusha";
  public static final String OTHER_PLACE = "fuzuli";

  /** A ledger that the initial content does not have. */
  public static final String LEDGER = "/roll/russia/wounded";

  private Fresh() {}

  /** An address that begins so and that nothing else has. */
  public static String slug(String beginning) {
    return beginning + "-" + UUID.randomUUID().toString().substring(0, 13);
  }

  /** An internet address that no other test comes from. */
  public static String address() {
    var bytes = UUID.randomUUID().toString().replace("-", "");
    return "2001:db8:%s:%s::1".formatted(bytes.substring(0, 4), bytes.substring(4, 8));
  }

  public static Map<String, String> event() {
    var slug = slug("event");
    return fields(
        Map.of(
            "slug",
            slug,
            "title.en",
            "The event " + slug,
            "date",
            "2020-10-17",
            "phase",
            "war",
            "category",
            "diplomatic",
            "summary.en",
            "What happened at " + slug,
            "attribution.en",
            "The observer of " + slug,
            "citations.1.source",
            SOURCE,
            "citations.1.locator.en",
            "second paragraph"));
  }

  public static Map<String, String> figure() {
    var slug = slug("figure");
    return fields(
        Map.of(
            "slug", slug,
            "population", "russia",
            "measure", "wounded",
            "qualifier", "over",
            "number", "1,234",
            "unit.en", "persons",
            "asOf", "2020-12-01",
            "published", "2020-12-02",
            "reporter.en", "The reporter of " + slug,
            "citations.1.source", SOURCE));
  }

  /** That figure, said after all others of its ledger, so that the roll shows it. */
  public static Map<String, String> saidToday(Map<String, String> figure) {
    figure.put("published", LocalDate.now().toString());
    return figure;
  }

  /** A figure that supersedes that one, an update said on the same day. */
  public static Map<String, String> figureAfter(String earlier) {
    var fields = figure();
    fields.putAll(Map.of("supersedes", earlier, "supersession", "update"));
    return fields;
  }

  public static Map<String, String> place() {
    var slug = slug("place");
    return fields(
        Map.of(
            "slug", slug,
            "names.en", "The place " + slug,
            "names.az", "Yer " + slug,
            "type", "village",
            "pointRole", "location",
            "latitude", "39.5",
            "longitude", "46.75",
            "coordinateSource", "A map of " + slug,
            "country", "AZ"));
  }

  public static Map<String, String> source() {
    var slug = slug("source");
    return fields(
        Map.of(
            "slug", slug,
            "title", "The source " + slug,
            "titleStatus", "from-page",
            "publisher", "The publisher of " + slug,
            "published", "2020-12-03",
            "dateStatus", "shown",
            "url", "https://example.org/" + slug,
            "sourceLanguage", "en",
            "voice", "united-nations"));
  }

  /** A complete new entry of that kind, by the plural that the desk's addresses have. */
  public static Map<String, String> entry(String plural) {
    return switch (plural) {
      case "events" -> event();
      case "figures" -> figure();
      case "places" -> place();
      case "sources" -> source();
      default -> throw new IllegalArgumentException("Nobody adds " + plural);
    };
  }

  /** Publishes a new entry with those fields and returns its slug. */
  public static String publish(Visitor curator, String plural, Map<String, String> fields) {
    curator.get("/admin/" + plural + "/new").submit(fields, "publish");
    if (curator.status() != 303) {
      throw new AssertionError("Could not publish: " + curator.text());
    }
    return fields.get("slug");
  }

  /** Publishes a complete new entry of that kind and returns its slug. */
  public static String published(Visitor curator, String plural) {
    return publish(curator, plural, entry(plural));
  }

  /** Sends what withdraws an entry, also where the page has no form for it. */
  public static void tryToWithdraw(Visitor curator, String plural, String slug, String reason) {
    var token = curator.get("/admin").page().selectFirst("input[name=csrf-token]").val();
    curator.post(
        "/admin/" + plural + "/" + slug + "/withdrawal",
        Map.of("csrf-token", token, "reason", reason));
  }

  /** Withdraws an entry that a test made, so that it is not in the way of others. */
  public static void withdraw(Visitor curator, String plural, String slug) {
    curator
        .get("/admin/" + plural + "/" + slug + "/withdrawal")
        .submit(Map.of("reason", "Made for a test"));
    if (curator.status() != 303) {
      throw new AssertionError("Could not withdraw " + slug + ": " + curator.text());
    }
  }

  private static Map<String, String> fields(Map<String, String> fields) {
    return new LinkedHashMap<>(fields);
  }
}
