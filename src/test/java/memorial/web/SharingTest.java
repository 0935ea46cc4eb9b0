package memorial.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import memorial.support.SiteTest;
import memorial.support.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What others show of a page when somebody passes its address on, and what paper keeps of it. */
@SiteTest
class SharingTest {
  @Test
  void a_preview_has_the_title_and_the_words_of_the_page() {
    var page = page("/chronology/fuzuli");

    assertEquals(page.select("h1").text(), meta(page, "og:title"));
    assertEquals(page.select(".lede").text(), meta(page, "og:description"));
    assertTrue(meta(page, "og:url").endsWith("/chronology/fuzuli"));
    assertEquals("summary_large_image", page.select("meta[name=twitter:card]").attr("content"));
  }

  @Test
  void a_preview_has_a_picture_of_the_size_it_says() throws IOException {
    var page = page("/");
    var picture = meta(page, "og:image");
    var answer = new Visitor().get(picture.replaceFirst("https?://[^/]+", "")).answer();
    var image = ImageIO.read(new ByteArrayInputStream(answer.bytes()));

    assertTrue(picture.startsWith("http"), picture);
    assertEquals(meta(page, "og:image:width"), String.valueOf(image.getWidth()));
    assertEquals(meta(page, "og:image:height"), String.valueOf(image.getHeight()));
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
    var printed = page("/chronology?day=2020-10-17").select("footer .printed").text();

    assertTrue(printed.contains("/chronology?day=2020-10-17, as it was on "), printed);
  }

  private static Document page(String address) {
    return new Visitor().get(address).page();
  }

  private static String meta(Document page, String property) {
    return page.select("meta[property=" + property + "]").attr("content");
  }
}
