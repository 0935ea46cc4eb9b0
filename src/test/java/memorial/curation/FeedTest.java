package memorial.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import io.quarkus.test.junit.QuarkusMock;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamException;
import memorial.support.Fresh;
import memorial.support.SeedFile;
import memorial.support.SiteTest;
import memorial.support.Visitor;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The feed as RFC 4287 wants it. */
@SiteTest
class FeedTest {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String DATE =
      "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)";
  private static final String HOSTILE = "<b>\"Bold\"</b> & ]]> 'plain' Şuşa \uD83D\uDD6F";

  @ConfigProperty(name = "memorial.site")
  String site;

  @Inject Feed feed;
  @Inject BackAndForth backAndForth;

  private Visitor curator;

  @BeforeEach
  void sign_in() {
    curator = Visitor.signedIn();
  }

  @Test
  void the_feed_has_all_that_atom_requires() throws Exception {
    everyKindOnceWithdrawnOnce();
    var root = get();

    assertIsFeed(root);
    assertEquals("Karabakh Memorial: changes", text(root, "title"));
    assertEquals(site + "/changes", text(root, "id"));
    assertEquals(site + "/changes.atom", link(root, "self").getAttribute("href"));
    assertEquals(site + "/changes", link(root, "alternate").getAttribute("href"));
    assertTrue(children(root, "entry").size() >= 6);
    assertEquals(
        time(children(root, "entry").get(0)), time(root), "as new as the newest of its entries");
  }

  @Test
  void the_feed_is_valid_without_any_change() throws Exception {
    var root = parse(feed.xml(List.of(), Instant.EPOCH));

    assertIsFeed(root);
    assertEquals(List.of(), children(root, "entry"));
    assertEquals(Instant.EPOCH, time(root));
  }

  @Test
  void entries_run_from_latest_to_first_and_are_fifty_at_most() throws Exception {
    backAndForth.changes(51);
    var entries = children(get(), "entry");
    var times = entries.stream().map(FeedTest::time).toList();

    assertEquals(50, entries.size());
    assertEquals(times.stream().sorted(Comparator.reverseOrder()).toList(), times);
    assertEquals(
        IntStream.range(0, 50).mapToObj(i -> String.valueOf(51 - i)).toList(),
        entries.stream().map(entry -> text(entry, "summary")).toList());
  }

  @Test
  void an_entry_keeps_its_id_and_its_time() throws Exception {
    Fresh.published(curator, "places");
    var before = children(get(), "entry").get(0);
    Fresh.published(curator, "places");
    var after = children(get(), "entry").get(1);

    assertEquals(text(before, "id"), text(after, "id"));
    assertEquals(text(before, "updated"), text(after, "updated"));
  }

  @Test
  void every_link_leads_to_a_page_or_to_the_reason_why_there_is_none() throws Exception {
    everyKindOnceWithdrawnOnce();
    var answers = new HashSet<Integer>();
    for (var entry : children(get(), "entry")) {
      var address = link(entry, "alternate").getAttribute("href").substring(site.length());
      var answer = new Visitor().get(address.replaceFirst("#.*", ""));
      answers.add(answer.status());
      if (address.contains("#")) {
        assertTrue(answer.page().getElementById(address.split("#")[1]) != null, address);
      }
    }

    assertEquals(Set.of(200, 410), answers);
  }

  @Test
  void titles_and_reasons_are_text_whatever_they_hold() throws Exception {
    var typed = Fresh.event();
    typed.put("title.en", HOSTILE);
    var slug = Fresh.publish(curator, "events", typed);
    withdraw("events", slug, HOSTILE + " withdrawn");
    var entries = children(get(), "entry");

    assertEquals("Withdrawn: " + HOSTILE, text(entries.get(0), "title"));
    assertEquals(HOSTILE + " withdrawn", text(entries.get(0), "summary"));
    assertEquals("Published: " + HOSTILE, text(entries.get(1), "title"));
    assertEquals("", child(entries.get(0), "title").getAttribute("type"), "plain text");
  }

  @Test
  void what_xml_cannot_hold_is_replaced() throws XMLStreamException {
    var out = new java.io.StringWriter();
    var atom = new AtomWriter(out);
    atom.begin("en");
    atom.text("title", "a\u0000b\u0008c\uFFFEd\uD800e\tf\uD83D\uDD6F");
    atom.end();

    assertTrue(
        out.toString().contains("<title>a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\tf\uD83D\uDD6F</title>"),
        out::toString);
  }

  @Test
  void the_initial_content_is_not_in_the_feed() throws Exception {
    var shipped =
        SeedFile.entries("events").stream()
            .map(event -> "Published: " + event.at("/title/en").asText())
            .collect(Collectors.toSet());
    for (var entry : children(get(), "entry")) {
      assertFalse(shipped.contains(text(entry, "title")), () -> text(entry, "title"));
    }
  }

  @Test
  void the_author_is_the_memorial() throws Exception {
    Fresh.published(curator, "events");
    var root = get();

    assertEquals("Karabakh Memorial", text(child(root, "author"), "name"));
    for (var entry : children(root, "entry")) {
      assertEquals(List.of(), children(entry, "author"));
    }
  }

  @Test
  void the_author_is_the_curator_where_the_operator_wants_it() throws Exception {
    QuarkusMock.installMockForType(new Editors(true), Editors.class);
    Fresh.published(curator, "events");
    var root = get();

    assertIsFeed(root);
    assertEquals("Karabakh Memorial", text(child(root, "author"), "name"));
    var author = child(children(root, "entry").get(0), "author");
    assertEquals(Visitor.ADMINISTRATOR, text(author, "name"));
  }

  @Test
  void a_reader_of_feeds_reads_it() throws FeedException {
    var slug = Fresh.published(curator, "sources");
    SyndFeed read = new SyndFeedInput().build(new StringReader(body()));

    assertEquals("atom_1.0", read.getFeedType());
    assertEquals("Karabakh Memorial: changes", read.getTitle());
    assertEquals("Published: The source " + slug, read.getEntries().get(0).getTitle());
    assertEquals(site + "/sources/" + slug, read.getEntries().get(0).getLink());
    assertEquals("First publication", read.getEntries().get(0).getDescription().getValue());
  }

  private void everyKindOnceWithdrawnOnce() {
    for (var plural : List.of("sources", "places", "events", "figures")) {
      Fresh.published(curator, plural);
    }
    withdraw("figures", Fresh.published(curator, "figures"), "Made for a test");
  }

  private void withdraw(String plural, String slug, String reason) {
    curator.get("/admin/" + plural + "/" + slug + "/withdrawal").submit(Map.of("reason", reason));
    assertEquals(303, curator.status(), curator::text);
  }

  private static String body() {
    var answer = new Visitor().get("/changes.atom").answer();
    assertEquals(200, answer.status());
    assertEquals("application/atom+xml;charset=UTF-8", answer.header("Content-Type"));
    return answer.body();
  }

  private static Element get() throws Exception {
    return parse(body());
  }

  private static Element parse(String xml)
      throws ParserConfigurationException, SAXException, IOException {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    var source = new InputSource(new StringReader(xml));
    return factory.newDocumentBuilder().parse(source).getDocumentElement();
  }

  /** Section 4 of RFC 4287, as far as this feed goes. */
  private void assertIsFeed(Element root) {
    assertEquals(ATOM, root.getNamespaceURI());
    assertEquals("feed", root.getLocalName());
    assertEquals("en", root.getAttributeNS(XMLConstants.XML_NS_URI, "lang"));
    assertOnlyAtom(root);
    assertOneEach(root, "id", "title", "updated", "author");
    assertAtMostOneEach(root, "subtitle", "generator", "icon", "logo", "rights");
    assertEquals(1, children(child(root, "author"), "name").size());
    assertLinks(root);
    time(root);
    var ids = new HashSet<String>();
    ids.add(text(root, "id"));
    for (var entry : children(root, "entry")) {
      assertOneEach(entry, "id", "title", "updated");
      assertAtMostOneEach(entry, "summary", "content", "published", "source", "rights");
      assertTrue(ids.add(text(entry, "id")), "Twice: " + text(entry, "id"));
      assertTrue(text(entry, "id").startsWith("urn:uuid:"), text(entry, "id"));
      UUID.fromString(text(entry, "id").substring("urn:uuid:".length()));
      assertFalse(text(entry, "title").isBlank());
      assertFalse(text(entry, "summary").isBlank());
      assertFalse(child(entry, "category").getAttribute("term").isBlank());
      time(entry);
      assertLinks(entry);
      assertEquals("text/html", link(entry, "alternate").getAttribute("type"));
    }
  }

  private void assertLinks(Element parent) {
    var kinds = new HashSet<String>();
    for (var link : children(parent, "link")) {
      assertTrue(link.getAttribute("href").startsWith(site + "/"), link.getAttribute("href"));
      assertTrue(kinds.add(link.getAttribute("rel") + " " + link.getAttribute("type")));
    }
    assertTrue(kinds.contains("alternate text/html"));
  }

  private static void assertOnlyAtom(Element element) {
    assertEquals(ATOM, element.getNamespaceURI(), element.getNodeName());
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        assertOnlyAtom(child);
      }
    }
  }

  private static void assertOneEach(Element parent, String... names) {
    for (var name : names) {
      assertEquals(1, children(parent, name).size(), name);
    }
  }

  private static void assertAtMostOneEach(Element parent, String... names) {
    for (var name : names) {
      assertTrue(children(parent, name).size() <= 1, name);
    }
  }

  private static Instant time(Element parent) {
    var updated = text(parent, "updated");
    assertTrue(updated.matches(DATE), updated);
    var time = OffsetDateTime.parse(updated).toInstant();
    assertFalse(time.isAfter(Instant.now().plus(1, ChronoUnit.MINUTES)), updated);
    return time;
  }

  private static Element link(Element parent, String relation) {
    return children(parent, "link").stream()
        .filter(link -> link.getAttribute("rel").equals(relation))
        .findFirst()
        .orElseThrow();
  }

  private static String text(Element parent, String name) {
    return child(parent, name).getTextContent();
  }

  private static Element child(Element parent, String name) {
    var found = children(parent, name);
    assertFalse(found.isEmpty(), () -> "no " + name);
    return found.get(0);
  }

  private static List<Element> children(Element parent, String name) {
    var found = new ArrayList<Element>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child && child.getLocalName().equals(name)) {
        found.add(child);
      }
    }
    return found;
  }
}
