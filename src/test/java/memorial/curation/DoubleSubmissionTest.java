package memorial.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import memorial.support.DatabaseTest;
import memorial.support.Drafts;
import memorial.support.Fresh;
import memorial.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** The same form sent twice, and two people at one entry. */
@DatabaseTest
class DoubleSubmissionTest {
  private Visitor curator;

  @BeforeEach
  void sign_in() {
    curator = Visitor.signedIn();
  }

  @Test
  void sending_the_form_of_a_new_entry_twice_publishes_once() {
    var form = form("/admin/places/new", Fresh.place());
    curator.post(form.address(), form.fields());
    var first = curator.location();
    curator.post(form.address(), form.fields());

    assertEquals(303, curator.status());
    assertEquals(first, curator.location());
    assertEquals(1, revisions("places", form.fields().get("slug")));
  }

  @Test
  void sending_the_form_of_a_correction_twice_publishes_once() {
    var slug = Fresh.published(curator, "events");
    var form = form("/admin/events/" + slug, Map.of("title.en", "Corrected", "reason", "A slip"));
    curator.post(form.address(), form.fields());
    curator.post(form.address(), form.fields());

    assertEquals("/chronology/" + slug, Drafts.published(curator));
    assertEquals(2, revisions("events", slug));
  }

  @RepeatedTest(3)
  void sending_the_form_of_a_new_entry_twice_at_once_publishes_once() throws Exception {
    var form = form("/admin/places/new", Fresh.place());
    var statuses = atOnce(form, form);

    assertEquals(List.of(303, 303), statuses);
    assertEquals(1, revisions("places", form.fields().get("slug")));
  }

  @RepeatedTest(3)
  void sending_the_form_of_a_saved_draft_twice_at_once_publishes_once() throws Exception {
    curator.get("/admin/places/new").submit(Fresh.place(), "save");
    var form = form(curator.location(), Map.of());
    var statuses = atOnce(form, form);

    assertEquals(List.of(303, 303), statuses);
    assertEquals(1, revisions("places", form.fields().get("slug")));
  }

  @RepeatedTest(3)
  void sending_a_correction_twice_at_once_publishes_once() throws Exception {
    var slug = Fresh.published(curator, "places");
    var form = form("/admin/places/" + slug, Map.of("district", "Corrected", "reason", "A slip"));
    var statuses = atOnce(form, form);

    assertEquals(List.of(303, 303), statuses);
    assertEquals(2, revisions("places", slug));
  }

  @Test
  void the_second_of_two_drafts_from_one_revision_is_brought_together_with_its_typing_kept() {
    var slug = Fresh.published(curator, "events");
    var one = form("/admin/events/" + slug, Map.of("title.en", "One", "reason", "First"));
    var other = form("/admin/events/" + slug, Map.of("title.en", "Other", "reason", "Second"));
    curator.post(one.address(), one.fields());
    assertEquals(303, curator.status());
    curator.post(other.address(), other.fields());

    assertTrue(curator.location().endsWith("/merge"), curator.location());
    assertTrue(curator.follow().text().contains("First"), curator.text());
    assertEquals(2, revisions("events", slug));
    assertEquals("One", new Visitor().get("/chronology/" + slug).page().selectFirst("h1").text());
    curator.get(other.address());
    assertEquals("Other", curator.fields().get("title.en"), "the draft is kept");
  }

  @RepeatedTest(3)
  void of_two_drafts_published_at_once_exactly_one_wins() throws Exception {
    var slug = Fresh.published(curator, "places");
    var one = form("/admin/places/" + slug, Map.of("district", "One", "reason", "First"));
    var other = form("/admin/places/" + slug, Map.of("district", "Other", "reason", "Second"));
    atOnce(one, other);

    assertEquals(2, revisions("places", slug));
  }

  @RepeatedTest(3)
  void of_two_saved_drafts_published_at_once_exactly_one_wins() throws Exception {
    var slug = Fresh.published(curator, "events");
    curator.get("/admin/events/" + slug).submit(Map.of("title.en", "One"), "save");
    var one = form(curator.location(), Map.of("reason", "First"));
    curator.get("/admin/events/" + slug + "?draft=new").submit(Map.of("title.en", "Other"), "save");
    var other = form(curator.location(), Map.of("reason", "Second"));
    atOnce(one, other);

    assertEquals(2, revisions("events", slug));
  }

  @RepeatedTest(3)
  void of_two_new_entries_with_one_address_exactly_one_wins() throws Exception {
    var typed = Fresh.place();
    var one = form("/admin/places/new", typed);
    var other = form("/admin/places/new", typed);
    var statuses = atOnce(one, other);

    assertEquals(List.of(303, 422), statuses.stream().sorted().toList());
    assertEquals(1, revisions("places", typed.get("slug")));
  }

  @RepeatedTest(3)
  void a_withdrawal_sent_twice_at_once_happens_once() throws Exception {
    var slug = Fresh.published(curator, "places");
    var address = "/admin/places/" + slug + "/withdrawal";
    var fields = new HashMap<>(curator.get(address).fields());
    fields.put("reason", "Two clicks");
    var form = new Form(address, fields);
    var statuses = atOnce(form, form).stream().sorted().toList();

    assertEquals(List.of(303, 404), statuses);
    assertEquals(410, new Visitor().get("/places/" + slug).status());
    assertEquals(2, revisions("places", slug));
  }

  private record Form(String address, Map<String, String> fields) {}

  /** The form of that page with those fields changed, ready to be published. */
  private Form form(String page, Map<String, String> changes) {
    var fields = new HashMap<>(curator.get(page).fields());
    fields.putAll(changes);
    fields.put("do", "publish");
    return new Form(curator.page().selectFirst("form.edit").attr("action"), fields);
  }

  @RepeatedTest(3)
  void two_drafts_that_are_brought_together_either_way_at_once_end_as_one() throws Exception {
    var entry = "/admin/places/" + Fresh.published(curator, "places") + "?draft=new";
    var one = Drafts.saved(curator, entry, Map.of("district", "One"));
    var other = Drafts.saved(curator, entry, Map.of("district", "Other"));

    assertEquals(List.of(303, 303), atOnce(merge(one, other), merge(other, one)));
    var open =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    Draft.count(
                        "mergedInto is null and id in ?1",
                        List.of(Drafts.id(one), Drafts.id(other))));
    assertEquals(1, open);
  }

  private Form merge(String draft, String with) {
    return form(draft + "/merge?with=" + Drafts.id(with), Map.of());
  }

  /** Sends both at the same moment, from two browsers, and says how each was answered. */
  private List<Integer> atOnce(Form one, Form other) throws Exception {
    var barrier = new CyclicBarrier(2);
    var threads = Executors.newFixedThreadPool(2);
    try {
      var answers =
          threads.invokeAll(
              List.of(sending(one, barrier), sending(other, barrier)), 60, TimeUnit.SECONDS);
      return List.of(answers.get(0).get(), answers.get(1).get());
    } finally {
      threads.shutdownNow();
    }
  }

  private Callable<Integer> sending(Form form, CyclicBarrier barrier) {
    var browser = new Visitor();
    browser.cookies().putAll(curator.cookies());
    return () -> {
      barrier.await(30, TimeUnit.SECONDS);
      return browser.post(form.address(), form.fields()).status();
    };
  }

  private static int revisions(String plural, String slug) {
    var kind = plural.substring(0, plural.length() - 1);
    return QuarkusTransaction.requiringNew()
        .call(() -> Revision.latest(kind, slug).orElseThrow().number());
  }
}
