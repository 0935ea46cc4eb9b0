package memorial.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import memorial.support.Colleague;
import memorial.support.SiteTest;
import memorial.support.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SiteTest
class HelpTest {
  private static final int HEAVIEST_PICTURE = 60_000;

  private Visitor writer;

  @BeforeEach
  void sign_in() {
    writer = Colleague.writer().signedIn().get("/admin/help");
  }

  @Test
  void it_is_there_for_whoever_writes_and_in_reach_of_every_page_of_the_desk() {
    assertEquals(200, writer.status());
    assertTrue(writer.text().contains("Write a new event"));

    writer.get("/admin");
    assertFalse(writer.page().select("main a[href=/admin/help]").isEmpty());
    assertFalse(writer.get("/admin/events").page().select("nav a[href=/admin/help]").isEmpty());
  }

  @Test
  void strangers_are_sent_to_the_sign_in_page() {
    var stranger = new Visitor().get("/admin/help");

    assertEquals(303, stranger.status());
    assertTrue(stranger.location().startsWith("/admin/sign-in"), stranger.location());
  }

  @Test
  void every_entry_of_the_table_of_contents_leads_to_a_section_and_every_section_is_in_it() {
    var contents = writer.page().select(".contents a").eachAttr("href");
    var sections =
        writer.page().select("main section").eachAttr("id").stream().map(id -> "#" + id).toList();

    assertFalse(sections.isEmpty());
    assertEquals(sections, contents);
  }

  @Test
  void every_entry_of_the_table_of_contents_has_the_words_of_its_heading() {
    for (var link : writer.page().select(".contents a")) {
      var section = writer.page().selectFirst(link.attr("href"));
      assertEquals(link.text(), section.selectFirst("h2").text());
    }
  }

  @Test
  void every_link_leads_to_something_that_a_writer_may_see() {
    var page = writer.page();
    for (var address : page.select("main a[href^=/]").eachAttr("href")) {
      assertEquals(200, writer.get(address).status(), address);
    }
    for (var fragment : page.select("main a[href^=#]").eachAttr("href")) {
      assertTrue(page.selectFirst(fragment) != null, fragment);
    }
  }

  @Test
  void every_picture_is_there_small_described_and_as_large_as_the_page_says() throws IOException {
    var pictures = writer.page().select("main img");
    assertTrue(pictures.size() >= 6, () -> pictures.size() + " pictures");

    for (var picture : pictures) {
      assertTrue(picture.attr("alt").length() > 40, picture.outerHtml());
      assertEquals("lazy", picture.attr("loading"), picture.outerHtml());
      assertStands(picture);
    }
  }

  private static void assertStands(Element picture) throws IOException {
    var address = picture.attr("src");
    var answer = new Visitor().get(address).answer();
    assertEquals(200, answer.status(), address);
    var bytes = answer.bytes();
    assertTrue(bytes.length < HEAVIEST_PICTURE, () -> address + ": " + bytes.length);
    var image = ImageIO.read(new ByteArrayInputStream(bytes));
    var height = Double.parseDouble(picture.attr("height"));
    var width = Double.parseDouble(picture.attr("width"));
    assertEquals(image.getHeight() / height, image.getWidth() / width, 0.01, address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Contained in",
        "Add a figure to be read with this one",
        "Only one place or event",
        "Order within the day"
      })
  void it_says_what_to_write_into_the_fields_that_explain_themselves_least(String field) {
    assertTrue(writer.page().select("main b").eachText().contains(field));
  }
}
