package memorial.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import memorial.curation.Revision.Act;
import memorial.curators.Curator;
import memorial.support.DatabaseTest;
import memorial.support.Fresh;
import memorial.support.Visitor;
import memorial.web.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people at one entry, where the second is done between the first one's check and its end. */
@DatabaseTest
class OvertakenTest {
  @Inject Publishing publishing;
  @Inject Kinds kinds;

  private Visitor curator;
  private String slug;

  @BeforeEach
  void publish_an_entry() {
    curator = Visitor.signedIn();
    slug = Fresh.published(curator, "places");
  }

  @Test
  void a_draft_that_is_overtaken_after_its_check_is_not_published() {
    var slow = draft("Slow");
    var quick = draft("Quick");

    attempt(
        () ->
            publish(
                overtaken(kinds.named("place"), Moment.READ_TO_BE_WRITTEN, () -> publish(quick)),
                slow));

    assertEquals(List.of(Act.PUBLISHED, Act.PUBLISHED), acts());
    assertTrue(new Visitor().get("/places/" + slug).text().contains("Quick"));
    assertEquals(200, curator.get("/admin/drafts/" + slow).status(), "the draft is still open");
  }

  @Test
  void a_withdrawal_that_is_overtaken_after_its_check_happens_once() {
    attempt(
        () ->
            withdraw(
                overtaken(
                    kinds.named("place"), Moment.WITHDRAWN, () -> withdraw(kinds.named("place")))));

    assertEquals(List.of(Act.WITHDRAWN, Act.PUBLISHED), acts());
  }

  @Test
  void a_restoration_that_is_overtaken_after_its_check_happens_once() {
    Fresh.withdraw(curator, "places", slug);

    attempt(
        () ->
            restore(
                overtaken(
                    kinds.named("place"), Moment.CHECKED, () -> restore(kinds.named("place")))));

    assertEquals(List.of(Act.RESTORED, Act.WITHDRAWN, Act.PUBLISHED), acts());
  }

  /** When the other one is quicker: each is after a check and before anything is written. */
  private enum Moment {
    CHECKED,
    READ_TO_BE_WRITTEN,
    WITHDRAWN
  }

  /** That kind; at that moment the other one acts, once. */
  private static <F extends EntryForm> Kind<F> overtaken(
      Kind<F> kind, Moment moment, Runnable other) {
    return new KindLike<>(kind) {
      private boolean hasBeenRead;
      private boolean hasBeenOvertaken;

      @Override
      public void check(F form, UUID entry, Problems problems) {
        super.check(form, entry, problems);
        overtake(moment == Moment.CHECKED);
      }

      @Override
      public F read(String json) {
        overtake(moment == Moment.READ_TO_BE_WRITTEN && hasBeenRead);
        hasBeenRead = true;
        return super.read(json);
      }

      @Override
      public void withdraw(UUID entry) {
        overtake(moment == Moment.WITHDRAWN);
        super.withdraw(entry);
      }

      private void overtake(boolean now) {
        if (now && !hasBeenOvertaken) {
          hasBeenOvertaken = true;
          other.run();
        }
      }
    };
  }

  /** Does it as the desk would; being refused by the database is as good as by the rules. */
  private static void attempt(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException refused) {
      assertTrue(refused.getMessage() != null || refused.getCause() != null);
    }
  }

  private UUID draft(String district) {
    curator
        .get("/admin/places/" + slug + "?draft=new")
        .submit(Map.of("district", district, "reason", "It is there"), "save");
    return UUID.fromString(curator.location().replaceAll(".*/|\\?.*", ""));
  }

  private void publish(UUID draft) {
    publish(kinds.named("place"), draft);
  }

  private <F extends EntryForm> void publish(Kind<F> kind, UUID draft) {
    transaction(
        () -> publishing.publish(kind, Draft.locked(draft).orElseThrow(), administrator(), null));
  }

  private <F extends EntryForm> void withdraw(Kind<F> kind) {
    transaction(() -> publishing.withdraw(kind, latest(), "It is not there", administrator()));
  }

  private <F extends EntryForm> void restore(Kind<F> kind) {
    transaction(() -> publishing.restore(kind, latest(), "It is there", administrator()));
  }

  private interface Work {
    void run() throws Refused;
  }

  private static void transaction(Work work) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              try {
                work.run();
              } catch (Refused refused) {
                throw new IllegalStateException(refused);
              }
            });
  }

  private Revision latest() {
    return Revision.latest("place", slug).orElseThrow();
  }

  private List<Act> acts() {
    return QuarkusTransaction.requiringNew()
        .call(() -> Revision.of(latest().entry()).stream().map(Revision::act).toList());
  }

  private static Curator administrator() {
    return Curator.named(Visitor.ADMINISTRATOR).orElseThrow();
  }
}
