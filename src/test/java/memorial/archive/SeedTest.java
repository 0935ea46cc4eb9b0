package memorial.archive;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.ClientProxy;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import memorial.curation.EntryForm;
import memorial.curation.Kind;
import memorial.curation.Kinds;
import memorial.curation.Revision;
import memorial.sources.Source;
import memorial.support.SeedFile;
import memorial.support.SiteTest;
import memorial.web.Problems;
import org.junit.jupiter.api.Test;

@SiteTest
class SeedTest {
  @Inject Seed seed;
  @Inject Kinds kinds;
  @Inject EntityManager database;

  @Test
  void every_entry_has_the_initial_content_as_its_first_revision() {
    var editions = assertDoesNotThrow(() -> SeedFiles.shipped().editions());
    int entries = 0;
    for (var kind : kinds.all()) {
      for (var entry : SeedFile.entries(kind.plural())) {
        var slug = entry.get("slug").asText();
        var first = Revision.of(editions.identity(kind, slug), 1).orElseThrow();
        assertEquals("First publication", first.reason(), slug);
        assertEquals(Revision.Act.PUBLISHED, first.act(), slug);
        assertEquals(slug, first.slug());
        assertEquals(kind.name(), first.kind(), slug);
        assertTrue(first.curator().isEmpty(), slug);
        entries++;
      }
    }
    assertTrue(entries >= 344, "Only " + entries + " entries");
  }

  @Test
  void a_second_start_loads_nothing() {
    var before = Revision.count();

    assertDoesNotThrow(() -> seed.load(SeedFiles.shipped()));

    assertTrue(before > 0);
    assertEquals(before, Revision.count());
  }

  @Test
  void a_broken_seed_leaves_nothing_behind() {
    var published = Revision.count();
    var loading = ClientProxy.unwrap(seed);
    var real = loading.kinds;
    var sources = SeedFile.entries("sources");
    var broken = sources.get(2).get("slug").asText();
    loading.kinds = List.of(refusing(kinds.named("source"), broken));
    QuarkusTransaction.begin();
    try {
      database.createNativeQuery("delete from revision").executeUpdate();
      database.createNativeQuery("update content set edition = 0").executeUpdate();
      var refused = assertThrows(BrokenSeed.class, () -> seed.load(SeedFiles.shipped()));

      assertSays(refused, "seed/sources.json", "entry 3", broken, "Field title", "Not good enough");
      assertEquals(2, Revision.count(), "The entries before it were not tried");
      assertTrue(QuarkusTransaction.isRollbackOnly());
    } finally {
      QuarkusTransaction.rollback();
      loading.kinds = real;
    }
    assertEquals(published, Revision.count());
  }

  @Test
  void a_file_loads_from_first_to_last() {
    QuarkusTransaction.begin();
    try {
      var sources = "[%s, %s]".formatted(source("seed-test-one"), source("seed-test-two"));
      assertEquals(2, assertDoesNotThrow(() -> load("source", sources)));
      assertEquals("Somebody", Source.bySlug("seed-test-two").publisher);
    } finally {
      QuarkusTransaction.rollback();
    }
  }

  @Test
  void an_unknown_field_is_named() {
    refuses(
        "event",
        "[" + event("seed-test", "\"colour\": \"red\"") + "]",
        "seed/events.json",
        "entry 1",
        "seed-test",
        "Field colour");
  }

  @Test
  void an_unknown_field_deep_inside_is_named_with_its_path() {
    refuses(
        "event",
        "[" + event("seed-test", "\"accounts\": [{\"party\": {\"en\": \"A\"}, \"size\": 1}]") + "]",
        "seed/events.json",
        "entry 1",
        "seed-test",
        "Field accounts.1.size");
  }

  @Test
  void a_source_that_does_not_exist_is_named() {
    refuses(
        "event",
        "[" + event("seed-test", "\"citations\": [{\"source\": \"no-such-source\"}]") + "]",
        "seed/events.json",
        "entry 1",
        "seed-test",
        "Field citations.1.source",
        "no-such-source");
  }

  @Test
  void a_malformed_date_is_named() {
    refuses(
        "event",
        "[" + event("seed-test", "\"date\": \"last autumn\"") + "]",
        "seed/events.json",
        "entry 1",
        "seed-test",
        "Field date");
  }

  @Test
  void the_number_of_the_entry_counts_from_one() {
    refuses(
        "source",
        "[%s, {\"slug\": \"seed-test-two\", \"language\": \"en\"}]"
            .formatted(source("seed-test-one")),
        "seed/sources.json",
        "entry 2",
        "seed-test-two",
        "Field title");
  }

  @Test
  void an_entry_without_a_slug_is_named_by_its_number() {
    refuses("source", "[{\"title\": \"x\"}]", "seed/sources.json", "entry 1", "Field slug");
  }

  @Test
  void a_file_that_is_no_json_is_named() {
    refuses("place", "slug: shusha", "seed/places.json", "is no JSON");
    refuses("place", "[{\"slug\": ", "seed/places.json", "is no JSON");
  }

  @Test
  void a_file_that_is_no_array_is_named() {
    refuses("place", "{\"slug\": \"shusha\"}", "seed/places.json", "is no array");
    refuses("place", "", "seed/places.json", "is no array");
  }

  @Test
  void an_entry_that_is_null_is_named_by_its_number() {
    refuses("source", "[null]", "seed/sources.json", "entry 1");
  }

  @Test
  void an_entry_that_stands_twice_is_refused() {
    var twice = source("seed-test-one");

    refuses(
        "source",
        "[%s, %s]".formatted(twice, twice),
        "seed/sources.json",
        "entry 2",
        "seed-test-one",
        "Field slug");
  }

  @Test
  void what_stands_after_the_array_is_refused() {
    refuses("source", "[] {\"slug\": \"lost\"}", "seed/sources.json", "is no JSON");
  }

  private void refuses(String kind, String json, String... words) {
    QuarkusTransaction.begin();
    try {
      assertSays(assertThrows(BrokenSeed.class, () -> load(kind, json)), words);
    } finally {
      QuarkusTransaction.rollback();
    }
  }

  private int load(String kind, String json) throws BrokenSeed {
    return seed.publish(
        kinds.named(kind), new SeedFiles(file -> file.equals(Editions.FILE) ? "[]" : json));
  }

  private static void assertSays(Throwable refused, String... words) {
    for (var word : words) {
      assertTrue(refused.getMessage().contains(word), () -> word + " in: " + refused.getMessage());
    }
    assertFalse(refused.getMessage().contains("Exception"), refused.getMessage());
  }

  private static String source(String slug) {
    return """
        {"slug": "%s", "language": "en", "title": "A title", "titleStatus": "described",
         "publisher": "Somebody", "dateStatus": "unknown", "url": "https://example.org/",
         "sourceLanguage": "en", "perspective": "Dataset"}"""
        .formatted(slug);
  }

  /** An event that could be published, but for those fields, which come last and so win. */
  private static String event(String slug, String fields) {
    return """
        {"slug": "%s", "language": "en", "phase": "war", "category": "military",
         "date": "2020-10-02", "title": {"en": "A title"}, "summary": {"en": "A summary"},
         "attribution": {"en": "Tests"}, "citations": [{"source": "yenisafak-2020-12-03"}],
         %s}"""
        .formatted(slug, fields);
  }

  /** That kind, which finds fault with one entry. */
  private static Kind<?> refusing(Kind<?> kind, String slug) {
    return (Kind<?>)
        Proxy.newProxyInstance(
            Kind.class.getClassLoader(),
            new Class<?>[] {Kind.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("check")
                  && ((EntryForm) arguments[0]).slug().equals(slug)) {
                ((Problems) arguments[2]).add("title", "Not good enough");
                return null;
              }
              try {
                return method.invoke(kind, arguments);
              } catch (InvocationTargetException failed) {
                throw failed.getCause();
              }
            });
  }
}
