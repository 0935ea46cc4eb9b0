package memorial.cache;

import static memorial.support.Answer.get;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import memorial.support.SiteTest;
import memorial.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SiteTest
class StaticFilesTest {
  private static final Pattern HASHED = Pattern.compile(".+\\.[0-9a-f]{12}\\.[a-z0-9]+");
  private static final Pattern FONT = Pattern.compile("url\\(\"(/fonts/[^\"]+)\"\\)");

  @ParameterizedTest
  @ValueSource(strings = {"/", "/places", "/admin/sign-in"})
  void every_file_of_a_page_may_be_kept_for_good_by_its_name(String address) {
    var page = new Visitor().get(address).page();
    var files = page.select("link[rel~=stylesheet|icon|preload|manifest], script[src], img[src]");

    assertTrue(files.size() >= 4, files.toString());
    for (var file : files) {
      var name = file.hasAttr("href") ? file.attr("href") : file.attr("src");
      var answer = get(name);
      assertTrue(HASHED.matcher(name).matches(), name);
      assertEquals(200, answer.status(), name);
      assertEquals("public, max-age=31536000, immutable", answer.header("Cache-Control"), name);
      assertEquals("nosniff", answer.header("X-Content-Type-Options"), name);
    }
  }

  @Test
  void style_sheets_call_fonts_by_the_name_that_the_page_preloads() {
    var page = new Visitor().get("/").page();
    var tokens = get(page.select("link[href*=tokens]").attr("href"));
    var fonts = FONT.matcher(tokens.body()).results().map(font -> font.group(1)).toList();

    assertEquals(2, fonts.size(), tokens.body());
    assertTrue(fonts.contains(page.select("link[rel=preload]").attr("href")), fonts.toString());
    for (var font : fonts) {
      assertEquals("font/woff2", get(font).header("Content-Type"));
    }
  }

  @Test
  void a_name_of_another_release_gives_the_file_as_it_is_now() {
    var old = get("/css/base.000000000000.css");

    assertEquals(200, old.status());
    assertEquals("public, no-cache", old.header("Cache-Control"));
    assertArrayEquals(get("/css/base.css").bytes(), old.bytes());
    assertEquals("public, no-cache", get("/css/base.css").header("Cache-Control"));
  }

  @Test
  void texts_go_compressed_and_pictures_and_fonts_as_they_are() {
    assertEquals("br", encoding("/css/base.css"));
    assertEquals("br", encoding("/js/desk.js"));
    assertEquals("br", encoding("/img/favicon.svg"));
    assertEquals(null, encoding("/img/share.png"));
    assertEquals(null, encoding("/fonts/memorial-serif-latin.woff2"));
  }

  @Test
  void who_has_a_file_is_told_so() {
    var file = get("/css/base.css");
    var known = get("/css/base.css", "If-None-Match", file.header("ETag"));

    assertEquals(304, known.status());
    assertEquals(0, known.bytes().length);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/css/nothing.css",
        "/css/nothing.000000000000.css",
        "/css/../../application.properties",
        "/css/..//../application.properties",
        "/img/",
        "/img/help",
        "/webjars/../../../seed/events.json"
      })
  void what_is_no_file_of_the_site_is_not_found(String address) {
    var answer = get(address);

    assertEquals(404, answer.status());
    assertFalse(answer.body().contains("quarkus."), address);
  }

  private static String encoding(String address) {
    return get(address, "Accept-Encoding", "gzip, br").header("Content-Encoding");
  }
}
