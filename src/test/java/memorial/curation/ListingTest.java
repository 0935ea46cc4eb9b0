package memorial.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import memorial.curation.Listing.Filter;
import memorial.curation.Listing.Line;
import memorial.curation.Listing.State;
import memorial.web.UnknownFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingTest {
  private static final Filter ALL = new Filter("", "", "", "", "", "", "", 1);

  private final List<Line> lines = new ArrayList<>();

  @Test
  void without_a_filter_everything_is_found_in_the_order_of_the_site() {
    line("shusha", "Şuşa", State.PUBLISHED, "Aydan", 2);
    line("aghdam", "Aghdam", State.DRAFT, "", 1);

    assertEquals(List.of("shusha", "aghdam"), found(ALL));
    assertFalse(ALL.isSet());
  }

  @ParameterizedTest
  @CsvSource({
    "susa, '', '', '', '', '', shusha",
    "'', draft, '', '', '', '', aghdam",
    "'', '', city, '', '', '', shusha",
    "'', '', '', Aydan, '', '', shusha",
    "'', '', '', '', Editor, '', shusha",
    "'', '', '', '', '', coordinates, aghdam"
  })
  void each_part_of_a_filter_finds_what_has_it(
      String q,
      String state,
      String group,
      String author,
      String publisher,
      String lacks,
      String slug) {
    line("shusha", "Şuşa", State.PUBLISHED, "Aydan", 2);
    line("aghdam", "Aghdam", State.DRAFT, "", 1, "coordinates");
    var filter = new Filter(q, state, group, author, publisher, lacks, "", 1);

    assertEquals(List.of(slug), found(filter));
    assertTrue(filter.isSet());
  }

  @Test
  void parts_of_a_filter_narrow_one_another() {
    line("shusha", "Şuşa", State.PUBLISHED, "Aydan", 2);
    line("aghdam", "Aghdam", State.DRAFT, "Aydan", 1);

    assertEquals(List.of(), found(new Filter("susa", "draft", "", "", "", "", "", 1)));
  }

  @ParameterizedTest
  @CsvSource({"title, aghdam shusha zod", "newest, zod shusha aghdam", "site, shusha aghdam zod"})
  void entries_stand_in_the_order_that_is_asked_for(String order, String slugs) {
    line("shusha", "Şuşa", State.PUBLISHED, "", 2);
    line("aghdam", "Ağdam", State.PUBLISHED, "", 1);
    line("zod", "Zod", State.PUBLISHED, "", 3);

    assertEquals(List.of(slugs.split(" ")), found(new Filter("", "", "", "", "", "", order, 1)));
  }

  @Test
  void what_is_lacking_is_counted_and_what_nothing_lacks_is_not_offered() {
    line("shusha", "Şuşa", State.PUBLISHED, "", 2, "coordinates");
    line("aghdam", "Aghdam", State.PUBLISHED, "", 1, "coordinates");

    assertEquals(
        List.of(new Listing.Missing("coordinates", "Places without coordinates", 2)),
        listing(ALL).missing());
  }

  @Test
  void what_nothing_lacks_any_more_finds_nothing_and_stays_chosen() {
    line("shusha", "Şuşa", State.PUBLISHED, "", 2);
    var listing = listing(new Filter("", "", "", "", "", "coordinates", "", 1));

    assertEquals(List.of(), listing.lines());
    assertEquals(
        List.of(new Listing.Missing("coordinates", "Places without coordinates", 0)),
        listing.missing());
  }

  @Test
  void an_author_who_has_nothing_in_the_list_any_more_finds_nothing_and_stays_chosen() {
    line("shusha", "Şuşa", State.PUBLISHED, "Aydan", 2);
    var listing = listing(new Filter("", "", "", "Colleague", "", "", "", 1));

    assertEquals(List.of(), listing.lines());
    assertEquals(Set.of("Aydan", "Colleague"), listing.authors());
    assertEquals(Set.of("Aydan"), listing(ALL).authors());
  }

  @ParameterizedTest
  @CsvSource({
    "lost, '', '', '', '', '', state",
    "'', peace, '', '', '', '', group",
    "'', '', Nobody, '', '', '', author",
    "'', '', '', Nobody, '', '', publisher",
    "'', '', '', '', everything, '', lacks",
    "'', '', '', '', '', random, order"
  })
  void a_value_that_there_is_not_is_refused(
      String state,
      String group,
      String author,
      String publisher,
      String lacks,
      String order,
      String part) {
    line("shusha", "Şuşa", State.PUBLISHED, "Aydan", 2);
    var filter = new Filter("", state, group, author, publisher, lacks, order, 1);

    var refused = assertThrows(UnknownFilter.class, () -> listing(filter));

    assertEquals(part, refused.filter());
    assertFalse(refused.valid().isEmpty());
  }

  @Test
  void pages_are_of_fifty_and_the_last_one_stands_for_those_after_it() {
    IntStream.rangeClosed(1, 101).forEach(i -> line("p" + i, "P", State.PUBLISHED, "", i));

    assertEquals(3, listing(ALL).pages());
    assertEquals("p51", found(new Filter("", "", "", "", "", "", "", 2)).get(0));
    var last = listing(new Filter("", "", "", "", "", "", "", 9));
    assertEquals(List.of("p101"), last.lines().stream().map(Line::slug).toList());
    assertEquals(3, last.filter().page());
  }

  @Test
  void the_query_of_another_page_keeps_the_search_and_is_encoded() {
    assertEquals(
        "?q=a%26b+c&state=draft&group=city&author=%C3%87&publisher=%C5%9E&lacks=coordinates&order=title&page=2",
        new Filter("a&b c", "draft", "city", "Ç", "Ş", "coordinates", "title", 1).onPage(2));
  }

  private List<String> found(Filter filter) {
    return listing(filter).lines().stream().map(Line::slug).toList();
  }

  private Listing listing(Filter filter) {
    return Listing.of(
        lines,
        Map.of("city", "City", "village", "Village"),
        List.of(new Kind.Lack("coordinates", "Places without coordinates", Set.of())),
        "Colleague"::equals,
        filter);
  }

  private void line(
      String slug, String label, State state, String author, int day, String... lacks) {
    lines.add(
        new Line(
            slug,
            label,
            "",
            slug.equals("shusha") ? "city" : "village",
            "/admin/places/" + slug,
            "/places/" + slug,
            state,
            author.isEmpty() ? Set.of() : Set.of(author),
            state == State.PUBLISHED ? "Editor" : "",
            Instant.parse("2020-10-10T00:00:00Z").plusSeconds(86_400L * day),
            null,
            List.of(lacks),
            List.of()));
  }
}
