package memorial.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import memorial.support.SiteTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SiteTest
class ChoicesTest {
  private static final String HOSTILE = "\"><script>alert('1')</script>&amp;<option >$1";

  private final Choices choices =
      Choices.of(
          List.of(entry("one"), entry("one-more"), entry(HOSTILE)), entry -> "The " + entry.slug);

  @ParameterizedTest
  @ValueSource(strings = {"one", "one-more", HOSTILE})
  void one_is_chosen_and_everything_is_text(String slug) {
    var options = options(slug);

    assertEquals(List.of("one", "one-more", HOSTILE), options.stream().map(Element::val).toList());
    assertEquals("The " + HOSTILE, options.get(2).text());
    assertEquals(
        List.of(slug),
        options.stream().filter(o -> o.hasAttr("selected")).map(Element::val).toList());
    assertTrue(choices.knows(slug));
  }

  @Test
  void what_is_not_among_them_is_not_chosen() {
    assertEquals(0, options("two").stream().filter(o -> o.hasAttr("selected")).count());
    assertFalse(choices.knows("two"));
    assertTrue(choices.knows(""));
  }

  private List<Element> options(String slug) {
    return Jsoup.parseBodyFragment("<select>" + choices.choosing(slug) + "</select>")
        .select("option");
  }

  private static Entry entry(String slug) {
    var entry =
        new Entry() {
          @Override
          public String address() {
            return "/";
          }
        };
    entry.slug = slug;
    return entry;
  }
}
