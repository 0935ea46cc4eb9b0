package memorial.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import memorial.curators.Curator;
import memorial.support.DatabaseTest;
import memorial.support.Drafts;
import memorial.support.Fresh;
import memorial.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Whatever fails in the middle of it: the old state stands, or the new one, never half. */
@DatabaseTest
class HalfAPublicationTest {
  private static final String WRONG = "memorial is on fire";

  @Inject Publishing publishing;
  @Inject Kinds kinds;

  private Visitor curator;

  @BeforeEach
  void sign_in() {
    curator = Visitor.signedIn();
  }

  @Test
  void a_correction_that_fails_after_the_live_row_was_written_changes_nothing() {
    var slug = Fresh.published(curator, "places");
    var draft = draft("/admin/places/" + slug, Map.of("district", "Half", "reason", "A slip"));
    var failing = new Failing<>(place(), live -> fail());

    assertFails(() -> publish(failing, draft));

    assertTrue(failing.wasWritten());
    assertAsBefore(slug, draft);
  }

  @Test
  void a_correction_that_the_database_refuses_changes_nothing() {
    var slug = Fresh.published(curator, "places");
    var draft = draft("/admin/places/" + slug, Map.of("district", "Half", "reason", "A slip"));
    var failing = new Failing<>(place(), live -> live.slug = Fresh.PLACE);

    assertFails(() -> publish(failing, draft));

    assertTrue(failing.wasWritten());
    assertAsBefore(slug, draft);
  }

  @Test
  void a_correction_whose_transaction_ends_badly_changes_nothing() {
    var slug = Fresh.published(curator, "places");
    var draft = draft("/admin/places/" + slug, Map.of("district", "Half", "reason", "A slip"));

    assertFails(
        () ->
            QuarkusTransaction.requiringNew()
                .run(
                    () -> {
                      publishWithin(place(), draft);
                      QuarkusTransaction.setRollbackOnly();
                    }));

    assertAsBefore(slug, draft);
  }

  @Test
  void a_first_publication_that_fails_leaves_nothing_but_its_draft() {
    var typed = Fresh.place();
    var draft = draft("/admin/places/new", typed);
    var failing = new Failing<>(place(), live -> fail());

    assertFails(() -> publish(failing, draft));

    assertTrue(failing.wasWritten());
    assertEquals(404, new Visitor().get("/places/" + typed.get("slug")).status());
    assertEquals(
        List.of(),
        QuarkusTransaction.requiringNew().call(() -> Revision.of(entry(draft)).stream().toList()));
    curator.get("/admin/drafts/" + draft).submit(Map.of(), "publish");
    var address = Drafts.published(curator);
    assertEquals("/places/" + typed.get("slug"), address);
    assertEquals(200, new Visitor().get(address).status());
  }

  @Test
  void a_withdrawal_that_fails_leaves_the_entry_where_it_was() {
    var slug = Fresh.published(curator, "places");
    var failing = new Failing<>(place(), live -> fail());

    assertFails(
        () ->
            QuarkusTransaction.requiringNew()
                .call(
                    () -> {
                      publishing.withdraw(
                          failing,
                          Revision.latest("place", slug).orElseThrow(),
                          "A slip",
                          administrator());
                      return null;
                    }));

    assertTrue(failing.wasWritten());
    assertEquals(200, new Visitor().get("/places/" + slug).status());
    assertEquals("1", curator.get("/admin/places/" + slug).fields().get("base"));
  }

  @Test
  void what_failed_once_can_be_published_afterwards() {
    var slug = Fresh.published(curator, "places");
    var draft = draft("/admin/places/" + slug, Map.of("district", "Whole", "reason", "A slip"));
    assertFails(() -> publish(new Failing<>(place(), live -> fail()), draft));

    publish(place(), draft);

    assertTrue(new Visitor().get("/places/" + slug).text().contains("Whole"));
    assertEquals("2", curator.get("/admin/places/" + slug).fields().get("base"));
  }

  private void assertAsBefore(String slug, UUID draft) {
    var page = new Visitor().get("/places/" + slug).text();
    assertTrue(!page.contains("Half") && !page.contains("revision"), page);
    assertEquals(1, QuarkusTransaction.requiringNew().call(() -> Revision.of(entry(draft)).size()));
    curator.get("/admin/drafts/" + draft);
    assertEquals(200, curator.status(), "the draft is still open");
    assertEquals("Half", curator.fields().get("district"));
  }

  /** Saves a draft from that form and returns its identity. */
  private UUID draft(String form, Map<String, String> changes) {
    curator.get(form).submit(changes, "save");
    return UUID.fromString(curator.location().replaceAll(".*/|\\?.*", ""));
  }

  private <F extends EntryForm> void publish(Kind<F> kind, UUID draft) {
    QuarkusTransaction.requiringNew().run(() -> publishWithin(kind, draft));
  }

  private <F extends EntryForm> void publishWithin(Kind<F> kind, UUID draft) {
    try {
      publishing.publish(kind, Draft.locked(draft).orElseThrow(), administrator(), null);
    } catch (Refused refused) {
      throw new AssertionError(refused);
    }
  }

  private Kind<?> place() {
    return kinds.named("place");
  }

  private static UUID entry(UUID draft) {
    return Draft.<Draft>findByIdOptional(draft).orElseThrow().entry();
  }

  private static Curator administrator() {
    return Curator.named(Visitor.ADMINISTRATOR).orElseThrow();
  }

  private static void fail() {
    throw new IllegalStateException(WRONG);
  }

  private static void assertFails(Executable work) {
    assertThrows(RuntimeException.class, work);
  }

  /** A kind that writes the live row, as far as the database, and then does something wrong. */
  private static final class Failing<F extends EntryForm> extends KindLike<F> {
    private final Consumer<Entry> wrong;
    private final AtomicBoolean written = new AtomicBoolean();

    Failing(Kind<F> kind, Consumer<Entry> wrong) {
      super(kind);
      this.wrong = wrong;
    }

    boolean wasWritten() {
      return written.get();
    }

    @Override
    public Entry live(UUID entry, F form) {
      var live = super.live(entry, form);
      if (live.revision() == 0) {
        live.show(Revision.latest(entry).orElseThrow(), Instant.now());
      }
      live.persistAndFlush();
      written.set(true);
      wrong.accept(live);
      return live;
    }

    @Override
    public void withdraw(UUID entry) {
      super.withdraw(entry);
      Draft.flush();
      written.set(true);
      wrong.accept(null);
    }
  }
}
