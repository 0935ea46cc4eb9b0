package memorial.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import memorial.cache.StaticFile;
import memorial.support.Answer;
import memorial.support.Colleague;
import memorial.support.Html;
import memorial.support.InitialContent;
import memorial.support.SeedFile;
import memorial.support.Site;
import memorial.support.SiteTest;
import memorial.support.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What holds for every page, found by following every link from the opening page, in an application
 * that has the initial content and nothing else.
 */
@SiteTest
@TestProfile(InitialContent.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public class EveryPageTest {
  private static final Pattern URL = Pattern.compile("url\\(\\s*['\"]?([^'\")]+)");
  private static final List<String> KINDS =
      List.of("events", "figures", "places", "sources", "pages");

  private Site site;
  private Colleague administrator;

  @BeforeEach
  void crawl() {
    if (site == null) {
      site = Site.crawl();
      administrator = Colleague.administrator();
    }
  }

  @AfterAll
  void leave() {
    administrator.close();
  }

  @Test
  void the_crawl_reaches_every_kind_of_page() {
    for (var address :
        List.of(
            "/",
            "/chronology",
            "/chronology/war-begins",
            "/chronology/war-begins/revisions",
            "/chronology/war-begins/revisions/1",
            "/roll",
            "/roll/azerbaijan-armed-forces/killed",
            "/roll/azerbaijan-armed-forces/killed/figures/az-killed-2020-12-03/revisions",
            "/roll/azerbaijan-armed-forces/killed/figures/az-killed-2020-12-03/revisions/1",
            "/places",
            "/places/shusha",
            "/places/shusha/revisions",
            "/places/shusha/revisions/1",
            "/sources",
            "/sources/yenisafak-2020-12-03",
            "/sources/yenisafak-2020-12-03/revisions",
            "/sources/yenisafak-2020-12-03/revisions/1",
            "/about",
            "/about/revisions",
            "/about/revisions/1",
            "/methodology",
            "/changes",
            "/changes.atom",
            StaticFile.named("/css/base.css"),
            StaticFile.named("/img/favicon.svg"))) {
      assertTrue(site.at(address) != null, () -> "No link leads to " + address);
    }
    assertTrue(site.pages().size() > 500, () -> "Only " + site.pages().size() + " pages");
  }

  @Test
  void every_entry_is_reached_from_the_opening_page_by_following_links() {
    var unreachable = new ArrayList<String>();
    for (var kind : List.of("events", "places", "sources", "pages")) {
      var folder =
          switch (kind) {
            case "events" -> "/chronology/";
            case "pages" -> "/";
            default -> "/" + kind + "/";
          };
      for (var entry : SeedFile.entries(kind)) {
        var address = folder + entry.get("slug").asText();
        var answer = site.at(address);
        if (answer == null || answer.status() != 200) {
          unreachable.add(address);
        }
      }
    }
    for (var figure : SeedFile.entries("figures")) {
      var ledger =
          "/roll/" + figure.get("population").asText() + "/" + figure.get("measure").asText();
      var slug = figure.get("slug").asText();
      var answer = site.at(ledger);
      if (answer == null || !answer.has(slug)) {
        unreachable.add(ledger + "#" + slug);
      }
    }

    assertEquals(List.of(), unreachable);
  }

  @Test
  void every_internal_link_leads_somewhere() {
    var dead =
        site.links().stream().filter(link -> site.at(link.address()).status() != 200).toList();

    assertEquals(List.of(), dead);
  }

  @Test
  void every_fragment_exists_on_the_page_that_it_leads_to() {
    var dead =
        site.links().stream()
            .filter(link -> !link.fragment().isEmpty())
            .filter(link -> !site.at(link.address()).has(link.fragment()))
            .toList();

    assertEquals(List.of(), dead);
  }

  @Test
  void every_page_is_valid_html() {
    assertNone(answer -> Html.errors(answer.body()));
  }

  @Test
  void every_page_has_one_title_and_headings_in_order() {
    assertNone(answer -> Html.headings(answer.page()));
  }

  @Test
  void every_page_says_its_language_and_its_name() {
    var titles = new ConcurrentHashMap<String, String>();
    assertNone(
        answer -> {
          var problems = new ArrayList<String>();
          if (!answer.page().selectFirst("html").attr("lang").equals("en")) {
            problems.add("no language");
          }
          var title = answer.page().title();
          if (title.isBlank() || title.startsWith("—")) {
            problems.add("no title");
          }
          // filters and revisions share a title with their page
          var isOnePageOfMany = answer.address().matches(".*(\\?|/revisions).*");
          var section = answer.address().replaceFirst("^(/[^/]*).*", "$1");
          var other = isOnePageOfMany ? null : titles.put(section + " " + title, answer.address());
          if (other != null) {
            problems.add("same title as " + other + ": " + title);
          }
          return problems;
        });
  }

  @Test
  void every_image_is_labelled_or_hidden_from_screen_readers() {
    assertNone(answer -> Html.unspokenImages(answer.page()));
  }

  @Test
  void every_control_is_labelled() {
    assertNone(answer -> Html.unlabelled(answer.page()));
  }

  @Test
  void no_page_sets_a_cookie() {
    var setting =
        site.answers().stream()
            .filter(answer -> answer.header("Set-Cookie") != null)
            .map(Answer::address)
            .toList();

    assertEquals(List.of(), setting);
  }

  @Test
  void no_error_page_sets_a_cookie() {
    for (var address : List.of("/nowhere", "/chronology/nowhere", "/chronology?phase=nowhere")) {
      var visitor = new Visitor().get(address);
      assertFalse(visitor.answer().headers().map().containsKey("set-cookie"), address);
    }
  }

  @Test
  void nothing_is_fetched_from_another_host() {
    assertNone(
        answer -> {
          var fetched = new ArrayList<String>();
          var page = answer.page();
          page.select("[src]").forEach(e -> fetched.add(e.attr("src")));
          page.select("[srcset]").forEach(e -> fetched.add(e.attr("srcset")));
          page.select("[data]").forEach(e -> fetched.add(e.attr("data")));
          page.select("[action]").forEach(e -> fetched.add(e.attr("action")));
          page.select("use[href], image[href]").forEach(e -> fetched.add(e.attr("href")));
          page.select("link[href]:not([rel=canonical]):not([rel=alternate])")
              .forEach(e -> fetched.add(e.attr("href")));
          return fetched.stream().filter(EveryPageTest::isElsewhere).toList();
        });
  }

  @Test
  void no_style_sheet_fetches_anything_from_another_host() {
    var sheets =
        site.answers().stream().filter(answer -> answer.address().endsWith(".css")).toList();
    assertFalse(sheets.isEmpty());
    var seen = new HashSet<String>();
    for (var sheet : sheets) {
      var css = sheet.body();
      var urls = URL.matcher(css);
      while (urls.find()) {
        var address = urls.group(1);
        if (address.startsWith("data:")) {
          continue;
        }
        assertFalse(isElsewhere(address), () -> sheet.address() + " fetches " + address);
        var target = java.net.URI.create(sheet.address()).resolve(address).getPath();
        if (seen.add(target)) {
          assertEquals(200, new Visitor().get(target).status(), target);
        }
      }
      var imports = css.lines().filter(line -> line.contains("@import")).toList();
      assertEquals(List.of(), imports, sheet.address());
    }
  }

  @Test
  void no_page_holds_a_script_or_a_style_of_its_own() {
    assertNone(answer -> Html.inline(answer.page()));
  }

  @Test
  void no_page_shows_what_curators_noted_for_themselves() {
    var notes =
        Stream.of("events", "figures", "places", "sources")
            .flatMap(kind -> SeedFile.entries(kind).stream())
            .map(entry -> entry.path("curatorNote").asText())
            .filter(note -> !note.isBlank())
            .toList();
    assertFalse(notes.isEmpty());

    assertNone(
        answer -> {
          var text = answer.page().text();
          return notes.stream().filter(text::contains).toList();
        });
  }

  @Test
  void every_answer_carries_the_security_headers() {
    var without = new ArrayList<String>();
    for (var answer : site.answers()) {
      missingHeaders(answer::header)
          .forEach(header -> without.add(answer.address() + ": " + header));
    }

    assertEquals(List.of(), without);
  }

  @Test
  void error_pages_carry_the_security_headers() {
    for (var address :
        List.of("/nowhere", "/chronology/nowhere", "/css/nowhere.css", "/chronology?phase=x")) {
      var answer = new Visitor().get(address).answer();
      assertEquals(List.of(), missingHeaders(answer::header), address);
    }
  }

  @Test
  void the_way_to_the_sign_in_carries_the_security_headers() {
    var answer = new Visitor().get("/admin/events").answer();

    assertEquals(303, answer.status());
    assertEquals(List.of(), missingHeaders(answer::header));
  }

  @Test
  void an_unknown_address_below_q_carries_the_security_headers() {
    var answer = new Visitor().get("/q/nowhere").answer();

    assertEquals(404, answer.status());
    assertEquals(List.of(), missingHeaders(answer::header));
  }

  @Test
  void the_desk_is_valid_html_with_a_label_for_every_control() {
    var problems = new ArrayList<String>();
    check("/admin/sign-in", new Visitor().get("/admin/sign-in"), problems);
    var curator = administrator.signedIn();
    for (var address : addressesOfTheDesk()) {
      check(address, curator.get(address), problems);
      assertEquals(200, curator.status(), address);
    }

    assertEquals(List.of(), problems);
  }

  @Test
  void a_refused_form_is_valid_html_with_a_label_for_every_control() {
    var problems = new ArrayList<String>();
    var stranger = new Visitor();
    stranger.get("/admin/sign-in").submit(Map.of("name", "nobody", "password", "wrong"));
    assertEquals(422, stranger.status());
    check("/admin/sign-in refused", stranger, problems);
    var curator = administrator.signedIn();
    for (var kind : KINDS.subList(0, 4)) {
      var address = "/admin/" + kind + "/new";
      curator.get(address).submit(Map.of(), "publish");
      assertEquals(422, curator.status(), address);
      check(address + " refused", curator, problems);
    }

    assertEquals(List.of(), problems);
  }

  private static List<String> addressesOfTheDesk() {
    var addresses = new ArrayList<String>();
    addresses.add("/admin");
    KINDS.forEach(kind -> addresses.add("/admin/" + kind));
    KINDS.subList(0, 4).forEach(kind -> addresses.add("/admin/" + kind + "/new"));
    addresses.addAll(
        List.of(
            "/admin/help",
            "/admin/events/war-begins",
            "/admin/events/war-begins/withdrawal",
            "/admin/figures/az-in-treatment-2020-12-03",
            "/admin/figures/ganja-killed/withdrawal",
            "/admin/places/shusha",
            "/admin/sources/yenisafak-2020-12-03",
            "/admin/pages/about"));
    return addresses;
  }

  private static void check(String address, Visitor visitor, List<String> problems) {
    Document page = visitor.page();
    var found = new ArrayList<String>();
    found.addAll(Html.errors(visitor.answer().body()));
    found.addAll(Html.headings(page));
    found.addAll(Html.unspokenImages(page));
    found.addAll(Html.inline(page));
    Html.unlabelled(page).forEach(control -> found.add("no label: " + control));
    missingHeaders(visitor.answer()::header).forEach(found::add);
    if (page.title().isBlank() || page.title().startsWith("—")) {
      found.add("no title");
    }
    found.forEach(problem -> problems.add(address + ": " + problem));
  }

  private static List<String> missingHeaders(Function<String, String> header) {
    var problems = new ArrayList<String>();
    var policy = String.valueOf(header.apply("Content-Security-Policy"));
    if (!policy.contains("default-src 'none'") || policy.contains("unsafe-")) {
      problems.add("Content-Security-Policy " + policy);
    }
    if (!"nosniff".equals(header.apply("X-Content-Type-Options"))) {
      problems.add("no X-Content-Type-Options");
    }
    if (header.apply("Date") == null) {
      problems.add("no Date");
    }
    if (header.apply("Referrer-Policy") == null) {
      problems.add("no Referrer-Policy");
    }
    return problems;
  }

  private static boolean isElsewhere(String address) {
    return address.startsWith("//") || address.matches("[a-z]+:.*");
  }

  private void assertNone(Function<Answer, List<String>> problems) {
    var found =
        site.pages().parallelStream()
            .flatMap(
                answer ->
                    problems.apply(answer).stream()
                        .map(problem -> answer.address() + ": " + problem))
            .toList();
    assertEquals(List.of(), found);
  }
}
