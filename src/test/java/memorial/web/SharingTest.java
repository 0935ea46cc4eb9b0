package memorial.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import javax.imageio.ImageIO;
import memorial.support.Fresh;
import memorial.support.SiteTest;
import memorial.support.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What others show of a page when somebody passes its address on, and what paper keeps of it. */
@SiteTest
class SharingTest {
  private static final int RED = 0xff8a1f1d;
  private static final int PAPER = 0xfff7f4ee;
  private static final int FIRST_BAR = 90;
  private static final int BAR = 23;
  private static final int LAST_BAR = 1102;
  private static final int FOOT = 569;

  @Test
  void a_preview_has_the_title_and_the_words_of_the_page() {
    var page = page("/chronology/fuzuli");

    assertEquals(page.select("h1").text(), meta(page, "og:title"));
    assertEquals(page.select(".lede").text(), meta(page, "og:description"));
    assertTrue(meta(page, "og:url").endsWith("/chronology/fuzuli"));
    assertEquals("summary_large_image", page.select("meta[name=twitter:card]").attr("content"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/chronology/fuzuli",
        "/chronology/unsc-resolutions-1993",
        "/roll/azerbaijan-armed-forces/killed",
        "/roll/armenia-civilians/killed",
        "/roll/azerbaijan/settlements-taken",
        "/roll/russia/peacekeepers"
      })
  void a_preview_has_a_picture_of_the_size_it_says(String address) throws IOException {
    var page = page(address);
    var image = image(meta(page, "og:image"));

    assertTrue(meta(page, "og:image").startsWith("http"), meta(page, "og:image"));
    assertEquals(meta(page, "og:image:width"), String.valueOf(image.getWidth()));
    assertEquals(meta(page, "og:image:height"), String.valueOf(image.getHeight()));
    assertFalse(meta(page, "og:image:alt").isBlank());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/chronology/fuzuli", "/roll/azerbaijan-armed-forces/killed"})
  void an_event_and_a_ledger_have_pictures_of_their_own(String address) {
    var page = page(address);

    assertTrue(meta(page, "og:image").endsWith(address + "/picture.png"));
    assertFalse(meta(page, "og:image:alt").equals(meta(page("/"), "og:image:alt")));
  }

  @Test
  void the_picture_of_an_event_marks_its_day_among_the_days_of_the_war() throws IOException {
    var first = image("/chronology/war-begins/picture.png");
    var last = image("/chronology/trilateral-statement/picture.png");
    var before = image("/chronology/unsc-resolutions-1993/picture.png");

    assertEquals(RED, first.getRGB(FIRST_BAR, FOOT));
    assertFalse(RED == first.getRGB(LAST_BAR, FOOT));
    assertEquals(RED, last.getRGB(LAST_BAR, FOOT));
    assertEquals(PAPER, before.getRGB(FIRST_BAR, FOOT), "no day of the war");
  }

  @Test
  void a_corrected_event_has_a_new_picture_at_once() {
    var curator = Visitor.signedIn();
    var slug = Fresh.published(curator, "events");
    var before = picture("/chronology/" + slug + "/picture.png");
    curator
        .get("/admin/events/" + slug)
        .submit(Map.of("title.en", "Something else", "reason", "A slip of the pen"), "publish");

    var after = picture("/chronology/" + slug + "/picture.png");
    assertFalse(Arrays.equals(before, after));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Минобороны", "Շուշի", "شوشا", "🕯"})
  void an_event_with_letters_that_cannot_be_drawn_has_the_picture_of_the_memorial(String title) {
    var slug = publishedAs(title + " " + Fresh.slug("title"));

    assertArrayEquals(picture("/img/share.png"), picture("/chronology/" + slug + "/picture.png"));
  }

  @Test
  void what_leaves_no_mark_is_no_reason_against_a_picture() throws IOException {
    var slug = publishedAs("Sha\u200bred\u2060 " + Fresh.slug("title"));
    var image = image("/chronology/" + slug + "/picture.png");

    assertEquals(RED, image.getRGB(FIRST_BAR + BAR * 20, FOOT), "17 October");
  }

  private static String publishedAs(String title) {
    var event = Fresh.event();
    event.put("title.en", title);
    return Fresh.publish(Visitor.signedIn(), "events", event);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/chronology/nothing/picture.png",
        "/roll/azerbaijan-civilians/buried/picture.png"
      })
  void what_is_not_there_has_no_picture(String address) {
    assertEquals(404, new Visitor().get(address).status());
  }

  @Test
  void the_manifest_names_icons_that_are_there() throws IOException {
    var address = page("/").select("link[rel=manifest]").attr("href");
    var answer = new Visitor().get(address).answer();
    var manifest = new ObjectMapper().readTree(answer.bytes());

    assertEquals("Karabakh Memorial", manifest.get("name").asText());
    for (var icon : manifest.get("icons")) {
      assertEquals(200, new Visitor().get(icon.get("src").asText()).status(), icon.toString());
    }
  }

  @Test
  void a_page_on_paper_says_where_it_is_from_and_of_which_day() {
    var printed = page("/chronology?day=2020-10-17").select("header .printed").text();

    assertTrue(printed.contains("/chronology?day=2020-10-17, as it was on "), printed);
  }

  private static Document page(String address) {
    return new Visitor().get(address).page();
  }

  private static String meta(Document page, String property) {
    return page.select("meta[property=" + property + "]").attr("content");
  }

  private static BufferedImage image(String address) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(picture(address)));
  }

  private static byte[] picture(String address) {
    var answer = new Visitor().get(address.replaceFirst("https?://[^/]+", "")).answer();
    assertEquals("image/png", answer.header("Content-Type"));
    return answer.bytes();
  }
}
