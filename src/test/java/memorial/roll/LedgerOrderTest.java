package memorial.roll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import memorial.support.Fresh;
import memorial.support.SiteTest;
import memorial.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A correction of a figure that another one supersedes must not break the ledger's order. */
@SiteTest
class LedgerOrderTest {
  private Visitor curator;

  @BeforeEach
  void sign_in() {
    curator = Visitor.signedIn();
  }

  @ParameterizedTest
  @CsvSource({
    "measure, missing",
    "population, armenia",
    "published, 2021-01-01",
    "scopePlace, shusha",
    "scopeText.en, one town"
  })
  void a_superseded_figure_stays_where_the_one_after_it_can_supersede_it(
      String field, String value) {
    var earlier = Fresh.published(curator, "figures");
    var later = Fresh.publish(curator, "figures", Fresh.figureAfter(earlier));
    correct(earlier, Map.of(field, value));
    var refused = curator.status();
    Fresh.withdraw(curator, "figures", later);

    assertEquals(422, refused);
  }

  @Test
  void two_figures_are_not_part_of_each_other() {
    var whole = Fresh.published(curator, "figures");
    var part = Fresh.figure();
    part.put("partOf", whole);
    Fresh.publish(curator, "figures", part);
    correct(whole, Map.of("partOf", part.get("slug")));

    assertEquals(422, curator.status());
  }

  @Test
  void a_figure_is_not_read_beside_itself() {
    var slug = Fresh.published(curator, "figures");
    correct(slug, Map.of("readWith.1", slug));

    assertEquals(422, curator.status());
  }

  /** Half of Europe writes one and a half so; taken for a thousands comma it becomes fifteen. */
  @ParameterizedTest
  @ValueSource(strings = {"1,5", "27,83", "2,78,3", ",5", "1,", "1,,000", "1.5,000", "12345,678"})
  void a_comma_that_parts_no_thousands_is_no_number(String typed) {
    assertFalse(TypedNumber.read(typed).isPresent());
  }

  @Test
  void a_withdrawn_figure_in_between_leaves_no_gap() {
    var first = Fresh.published(curator, "figures");
    var second = Fresh.publish(curator, "figures", Fresh.figureAfter(first));
    var third = Fresh.publish(curator, "figures", Fresh.figureAfter(second));
    Fresh.tryToWithdraw(curator, "figures", second, "Not a count of this");
    assertEquals(422, curator.status());

    correct(third, Map.of("supersedes", first));
    assertEquals(422, curator.status(), "the first is superseded by the second");
    assertEquals(
        List.of(true, true, false),
        List.of(isSuperseded(first), isSuperseded(second), isSuperseded(third)));
  }

  private void correct(String slug, Map<String, String> changes) {
    var typed = new HashMap<>(changes);
    typed.put("reason", "We copied it wrongly");
    curator.get("/admin/figures/" + slug).submit(typed, "publish");
  }

  private static boolean isSuperseded(String slug) {
    return new Visitor().get(Fresh.LEDGER).page().getElementById(slug).hasClass("sup");
  }
}
