package memorial.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class MarkdownTest {
  @Test
  void structure_is_kept() {
    var page =
        page(
            """
            A paragraph with *weight* and **more weight**.

            - one
            - two

            3. three

            > quoted

            `code`

            ---
            """);

    assertEquals("weight", page.select("p em").text());
    assertEquals("more weight", page.select("p strong").text());
    assertEquals(2, page.select("ul > li").size());
    assertEquals("3", page.select("ol").attr("start"));
    assertEquals("quoted", page.select("blockquote p").text());
    assertEquals("code", page.select("code").text());
    assertEquals(1, page.select("hr").size());
  }

  @Test
  void nothing_is_nothing() {
    assertEquals("", html(null));
    assertEquals("", html(""));
    assertEquals("", html("  \n"));
  }

  @Test
  void headings_are_of_the_second_to_the_fourth_level() {
    var page = page("# One\n\n## Two\n\n### Three\n\n#### Four\n\n##### Five\n\n###### Six");

    assertEquals("One Two", String.join(" ", page.select("h2").eachText()));
    assertEquals("Three", page.select("h3").text());
    assertEquals("Four Five Six", String.join(" ", page.select("h4").eachText()));
    assertEquals(0, page.select("h1, h5, h6").size());
  }

  @Test
  void a_heading_can_be_linked_to() {
    assertEquals("section-corrections", page("## Corrections").select("h2").attr("id"));
    assertEquals(
        2, page("## Rights\n\n## Rights").select("h2").eachAttr("id").stream().distinct().count());
  }

  @Test
  void a_heading_takes_no_id_that_the_page_has_already() {
    for (var heading : new String[] {"## Main", "<h2 id=\"main\">Main</h2>"}) {
      assertEquals(0, page(heading).select("#main").size(), html(heading));
    }
  }

  @Test
  void a_heading_takes_no_id_twice_even_where_it_was_typed() {
    var ids = page("<h2 id=\"rights\">One</h2>\n\n## Rights").select("h2[id]").eachAttr("id");

    assertEquals(ids.stream().distinct().toList(), ids);
  }

  @Test
  void links_lead_to_the_site_and_to_the_web() {
    var page =
        page("[a](/roll) [b](https://example.org/x?y=z) [c](mailto:desk@example.org) [d](#below)");

    assertEquals(
        java.util.List.of(
            "/roll", "https://example.org/x?y=z", "mailto:desk@example.org", "#below"),
        page.select("a").eachAttr("href"));
  }

  @Test
  void links_that_run_something_are_removed() {
    for (var link :
        new String[] {
          "[x](javascript:alert(1))",
          "[x](JaVaScRiPt:alert(1))",
          "[x](java&#x73;cript:alert(1))",
          "[x](<java\tscript:alert(1)>)",
          "[x](data:text/html;base64,PHNjcmlwdD4=)",
          "[x](vbscript:x)",
          "<javascript:alert(1)>",
          "<a href=\"javascript:alert(1)\">x</a>",
          "[x]\n\n[x]: javascript:alert(1)"
        }) {
      assertEquals(0, page(link).select("a[href]").size(), link + " became " + html(link));
    }
  }

  @Test
  void a_script_is_shown_as_the_text_that_it_is() {
    var html = html("before <script>alert(1)</script> after\n\n<script>alert(2)</script>\n");

    assertFalse(html.contains("<script"), html);
    assertTrue(html.contains("&lt;script&gt;alert(2)"), html);
    assertTrue(html.contains("before"), html);
    assertTrue(html.contains("after"), html);
  }

  @Test
  void event_handlers_styles_and_frames_are_not_taken_for_html() {
    var page =
        page(
            """
            <p onclick="alert(1)" style="color: red" id="main" class="site">text</p>

            <img src="x" onerror="alert(1)">

            ![picture](https://elsewhere.example/pixel.gif)

            <iframe src="https://elsewhere.example/"></iframe>

            <svg onload="alert(1)"><script>alert(1)</script></svg>

            <form action="https://elsewhere.example/"><input name="a"></form>

            <style>body { display: none }</style>
            """);

    assertEquals(0, page.select("[onclick], [onerror], [onload], [style], [class]").size());
    assertEquals(0, page.select("img, iframe, svg, form, input, style, script").size());
    assertEquals(0, page.select("[src], [action]").size(), page::html);
  }

  @Test
  void plain_text_is_escaped() {
    assertEquals("5 < 6 & \"7\"", page("5 < 6 & \"7\"").text());
    assertTrue(html("5 < 6 & 7").contains("5 &lt; 6 &amp; 7"), html("5 < 6 & 7"));
  }

  @Property
  void whatever_is_typed_nothing_but_structure_comes_out(@ForAll("hostile") String typed) {
    var page = page(typed);

    for (var element : page.body().getAllElements()) {
      assertTrue(
          element
              .normalName()
              .matches("body|h[2-4]|p|ul|ol|li|blockquote|strong|em|code|pre|hr|br|a"),
          () -> typed + " became " + page.body().html());
      for (var attribute : element.attributes()) {
        assertTrue(
            attribute.getKey().matches("href|start|rel|id"),
            () -> typed + " became " + page.body().html());
      }
    }
    for (var link : page.select("a[href]")) {
      assertFalse(
          link.attr("href").strip().toLowerCase().matches("(javascript|data|vbscript):.*"),
          () -> typed + " became " + page.body().html());
    }
  }

  @Provide
  Arbitrary<String> hostile() {
    return Arbitraries.of(
            "<",
            ">",
            "\"",
            "'",
            "/",
            "(",
            ")",
            "[",
            "]",
            "!",
            "#",
            "*",
            "`",
            "\n",
            " ",
            "&",
            "=",
            "script",
            "javascript:",
            "alert(1)",
            "onerror",
            "img",
            "src",
            "href",
            "svg",
            "style",
            "a",
            "x",
            "<!--",
            "-->",
            "<a href=",
            "<h1>",
            "&#x6a;",
            "\0",
            "ə",
            "https://x.example")
        .list()
        .ofMaxSize(25)
        .map(parts -> String.join("", parts));
  }

  private static String html(String markdown) {
    return Markdown.html(markdown).getValue().strip();
  }

  private static Document page(String markdown) {
    return Jsoup.parseBodyFragment(Markdown.html(markdown).getValue());
  }
}
