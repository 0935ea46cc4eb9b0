package memorial.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import memorial.support.Colleague;
import memorial.support.DatabaseTest;
import memorial.support.Drafts;
import memorial.support.Fresh;
import memorial.support.SiteTest;
import memorial.support.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two people at one entry: both versions are kept, and somebody chooses part by part. */
@SiteTest
class MergingTest {
  private static final String OVERTAKEN = "/merge";

  private Visitor one;
  private Visitor other;
  private String slug;

  @BeforeEach
  void publish_an_entry_and_sign_two_in() {
    one = Visitor.signedIn();
    other = Visitor.signedIn();
    slug = Fresh.published(one, "events");
  }

  @Test
  void what_others_published_since_is_shown_beside_ones_own_and_nothing_is_lost() {
    var draft = Drafts.saved(one, form(), Map.of("title.en", "My title", "reason", "Mine"));
    publish(other, Map.of("summary.en", "Their summary", "reason", "They knew better"));
    one.get(draft).submit(Map.of("attribution.en", "My attribution"), "publish");

    assertEquals(draft + OVERTAKEN, one.location());
    assertEquals(200, one.follow().status());
    assertTrue(one.text().contains("They knew better"), one.text());
    assertTrue(one.text().contains(Visitor.ADMINISTRATOR + " published this entry"), one.text());
    assertEquals("My title", side("title", "mine").select("mark").text().strip());
    assertTrue(side("summary", "theirs").text().contains("Their summary"));
    assertEquals("My attribution", one.get(draft).fields().get("attribution.en"));
    assertEquals("Their summary", live().get("summary.en"));
  }

  @Test
  void what_only_they_changed_is_proposed_as_theirs_and_what_i_changed_as_mine() {
    var draft = overtaken();
    one.get(draft + OVERTAKEN);

    assertTrue(radio("title", "mine").hasAttr("checked"));
    assertTrue(radio("summary", "theirs").hasAttr("checked"));
  }

  @Tag(DatabaseTest.TAG)
  @Test
  void what_is_proposed_is_taken_and_published_with_both_changes() {
    var draft = overtaken();
    one.get(draft + OVERTAKEN).submit(Map.of());

    assertEquals(draft + "?saved=yes", one.location());
    one.follow();
    assertEquals("2", one.fields().get("base"), "it goes on from what was published since");
    assertEquals("My title", one.fields().get("title.en"));
    assertEquals("Their summary", one.fields().get("summary.en"));
    assertEquals("Mine", one.fields().get("reason"));
    one.submit(Map.of(), "publish");
    assertEquals("/chronology/" + slug, Drafts.published(one));
    assertEquals("My title", live().get("title.en"));
    assertEquals("Their summary", live().get("summary.en"));
    assertEquals("3", live().get("base"));
  }

  @Test
  void each_part_is_taken_from_either_as_somebody_chooses() {
    var before = live();
    var draft = overtaken();
    one.get(draft + OVERTAKEN).submit(Map.of("take.title", "theirs", "take.summary", "mine"));

    one.follow();
    assertEquals(before.get("title.en"), one.fields().get("title.en"));
    assertEquals(before.get("summary.en"), one.fields().get("summary.en"));
  }

  @Test
  void a_list_is_chosen_as_a_whole() {
    var draft =
        Drafts.saved(
            one, form(), Map.of("citations.2.source", Fresh.OTHER_SOURCE, "reason", "Mine"));
    publish(other, Map.of("places.1", Fresh.PLACE, "reason", "Theirs"));
    one.get(draft + OVERTAKEN).submit(Map.of());
    one.follow();

    assertEquals(Fresh.OTHER_SOURCE, one.fields().get("citations.2.source"));
    assertEquals(Fresh.PLACE, one.fields().get("places.1"));
  }

  @Test
  void a_withdrawal_since_is_no_way_to_lose_a_draft() {
    var draft = Drafts.saved(one, form(), Map.of("title.en", "My title", "reason", "Mine"));
    Fresh.withdraw(other, "events", slug);
    one.get(draft).submit(Map.of(), "publish");

    assertEquals(draft + OVERTAKEN, one.location());
    assertEquals(200, one.follow().status());
    one.submit(Map.of());
    one.follow();
    assertEquals("My title", one.fields().get("title.en"));
    one.submit(Map.of("reason", "It belongs on the site"), "publish");
    assertEquals(200, new Visitor().get("/chronology/" + slug).status());
  }

  @Tag(DatabaseTest.TAG)
  @Test
  void who_saves_a_draft_that_somebody_else_saved_since_keeps_their_typing_beside_it() {
    var draft = Drafts.saved(one, form(), Map.of("title.en", "First", "reason", "Mine"));
    one.get(draft);
    other.get(draft).submit(Map.of("title.en", "Theirs"), "save");
    assertEquals(draft + "?saved=yes", other.location());
    one.submit(Map.of("title.en", "Mine", "attribution.en", "My observer"), "save");

    assertTrue(one.location().endsWith("/merge?with=" + Drafts.id(draft)), one.location());
    var beside = beside();
    assertEquals(200, one.follow().status());
    assertTrue(one.text().contains("saved this draft on"), one.text());
    assertTrue(side("title", "mine").text().contains("Mine"));
    assertTrue(side("title", "theirs").text().contains("Theirs"));
    assertEquals("Theirs", other.get(draft).fields().get("title.en"), "not overwritten");
    assertEquals("Mine", other.get(beside).fields().get("title.en"), "not lost");
    assertTrue(
        other.get(draft).text().contains("You have another draft of this entry"), other.text());
  }

  @Test
  void what_only_they_changed_in_a_draft_of_both_is_proposed_as_theirs() {
    var draft =
        Drafts.saved(one, form(), Map.of("summary.en", "A first summary", "reason", "First"));
    one.get(draft);
    other.get(draft).submit(Map.of("summary.en", "Their summary", "reason", "Second"), "save");
    one.submit(Map.of("attribution.en", "My attribution"), "save");
    one.follow();

    assertTrue(radio("summary", "theirs").hasAttr("checked"), one.text());
    assertTrue(radio("attribution", "mine").hasAttr("checked"), one.text());
    one.submit(Map.of());
    one.follow();
    assertEquals("Their summary", one.fields().get("summary.en"));
    assertEquals("My attribution", one.fields().get("attribution.en"));
    assertEquals("Second; First", one.fields().get("reason"));
  }

  @Test
  void what_is_changed_beside_them_before_the_choice_is_proposed_as_mine() {
    var draft = Drafts.saved(one, form(), Map.of("summary.en", "A first summary"));
    one.get(draft);
    other.get(draft).submit(Map.of("summary.en", "Their summary"), "save");
    one.submit(Map.of("attribution.en", "My attribution"), "save");
    var merge = one.location();
    var beside = merge.replaceFirst("/merge.*", "");
    one.get(beside).submit(Map.of("summary.en", "My summary"), "save");
    one.get(merge);

    assertTrue(radio("summary", "mine").hasAttr("checked"), one.text());
  }

  @Test
  void what_a_script_saved_counts_as_seen() {
    var draft = Drafts.saved(one, form(), Map.of("summary.en", "A first summary"));
    var fields = new HashMap<>(one.get(draft).fields());
    fields.put("attribution.en", "My attribution");
    one.postByScript(draft + "/autosave", fields);
    var opened = one.text().replaceFirst(".*\"opened\":\"([^\"]*)\".*", "$1");
    assertEquals(one.get(draft).fields().get("opened"), opened);
  }

  @Test
  void a_withdrawal_is_told_as_such_where_a_draft_goes_on_from_it() {
    var draft = Drafts.saved(one, form(), Map.of("title.en", "My title", "reason", "Mine"));
    Fresh.tryToWithdraw(other, "events", slug, "It was a trial");
    one.get(draft + OVERTAKEN);
    assertTrue(one.text().contains(Visitor.ADMINISTRATOR + " withdrew this entry"), one.text());

    one.submit(Map.of());
    other.get(draft + "/review");
    assertTrue(other.text().contains("publishing puts it back on the site"), other.text());
    assertTrue(other.text().contains("It was a trial"), other.text());
  }

  @Tag(DatabaseTest.TAG)
  @Test
  void after_the_choice_one_of_the_two_drafts_goes_on_with_the_other_in_it() {
    var draft = savedByBoth("Mine", "Theirs");
    var beside = beside();
    one.follow().submit(Map.of("take.title", "mine", "take.attribution", "mine"));

    assertEquals(draft + "?saved=yes", one.location());
    one.follow();
    assertEquals("Mine", one.fields().get("title.en"));
    assertEquals("My observer", one.fields().get("attribution.en"));
    assertEquals(draft, one.get(beside).location(), "the other leads there");
    one.get("/admin");
    assertEquals(
        0, one.page().select("form[action=" + beside + "/recovery]").size(), "nobody discarded it");
    one.get(draft).submit(Map.of(), "publish");
    assertEquals("/chronology/" + slug, Drafts.published(one));
    assertEquals("Mine", live().get("title.en"));
  }

  @Test
  void theirs_can_be_taken_whole() {
    var draft = savedByBoth("Mine", "Theirs");
    one.follow().submit(Map.of("take.title", "theirs", "take.attribution", "theirs"));
    one.get(draft);

    assertEquals("Theirs", one.fields().get("title.en"));
    assertFalse(one.fields().get("attribution.en").contains("My observer"));
  }

  @Test
  void a_saved_version_that_changes_once_more_is_shown_again() {
    var draft = savedByBoth("Mine", "Theirs");
    one.follow();
    other.get(draft).submit(Map.of("title.en", "Theirs again"), "save");
    one.submit(Map.of("take.title", "theirs", "take.attribution", "mine"));

    assertEquals(422, one.status());
    assertTrue(one.text().contains("The other version changed once more"), one.text());
    assertTrue(side("title", "theirs").text().contains("Theirs again"));
    one.submit(Map.of("take.title", "theirs", "take.attribution", "mine"));
    assertEquals(303, one.status());
    assertEquals("Theirs again", one.get(draft).fields().get("title.en"));
  }

  @Test
  void a_published_version_that_changes_once_more_is_shown_again() {
    var draft = overtaken();
    one.get(draft + OVERTAKEN);
    publish(other, Map.of("summary.en", "Their second thought", "reason", "Once more"));
    one.submit(Map.of());

    assertEquals(422, one.status());
    assertTrue(side("summary", "theirs").text().contains("Their second thought"));
    one.submit(Map.of());
    assertEquals("3", one.follow().fields().get("base"));
  }

  @Test
  void another_draft_that_is_published_before_the_choice_is_shown_as_published() {
    var draft = savedByBoth("Mine", "Theirs");
    one.follow();
    other.get(draft).submit(Map.of("reason", "Done"), "publish");
    assertEquals("/chronology/" + slug, Drafts.published(other));
    one.submit(Map.of("take.title", "mine", "take.attribution", "mine"));

    assertEquals(422, one.status());
    assertTrue(one.text().contains("published this entry on"), one.text());
    one.submit(Map.of("take.title", "mine", "take.attribution", "mine"));
    one.follow().submit(Map.of("reason", "Mine after all"), "publish");
    assertEquals("Mine", live().get("title.en"));
  }

  @Test
  void a_choice_that_is_missing_or_unknown_is_refused() {
    var draft = overtaken();
    var fields = new HashMap<>(one.get(draft + OVERTAKEN).fields());
    fields.put("take.title", "nobody’s");
    assertEquals(400, one.post(draft + OVERTAKEN, fields).status());
    fields.remove("take.title");
    assertEquals(400, one.post(draft + OVERTAKEN, fields).status());

    assertEquals("My title", one.get(draft).fields().get("title.en"));
    assertEquals("1", one.fields().get("base"), "nothing was done");
  }

  @Test
  void a_draft_that_nobody_overtook_has_nothing_to_be_brought_together_with() {
    var draft = Drafts.saved(one, form(), Map.of("title.en", "My title"));
    var token = one.get(draft).fields().get("csrf-token");

    assertEquals(draft, one.get(draft + OVERTAKEN).location());
    assertEquals(
        draft, one.post(draft + OVERTAKEN, Map.of("csrf-token", token, "state", "r1")).location());
  }

  @Test
  void a_draft_is_not_brought_together_with_itself() {
    var draft = Drafts.saved(one, form(), Map.of("title.en", "My title"));
    var id = Drafts.id(draft).toString();
    var token = one.get(draft).fields().get("csrf-token");
    assertEquals(draft, one.get(draft + "/merge?with=" + id).location());
    one.post(draft + OVERTAKEN, Map.of("csrf-token", token, "with", id, "state", "s1"));

    assertEquals(200, one.get(draft).status(), "it would discard itself");
  }

  @Test
  void a_draft_is_not_brought_together_with_that_of_another_entry() {
    var draft = Drafts.saved(one, form(), Map.of("title.en", "My title"));
    var stranger =
        Drafts.saved(one, "/admin/events/war-begins", Map.of("title.en", "Another entry"));
    var id = Drafts.id(stranger).toString();
    var token = one.get(draft).fields().get("csrf-token");

    assertEquals(draft, one.get(draft + "/merge?with=" + id).location());
    one.post(
        draft + OVERTAKEN,
        Map.of("csrf-token", token, "with", id, "state", "s1", "take.title", "mine"));
    assertEquals("Another entry", one.get(stranger).fields().get("title.en"));
    one.submit(Map.of(), "discard");
  }

  @Test
  void what_does_not_exist_is_not_found_and_what_is_malformed_is_refused() {
    var draft = overtaken();
    var nowhere = "/admin/drafts/" + UUID.randomUUID() + OVERTAKEN;
    var fields = new HashMap<>(one.get(draft + OVERTAKEN).fields());

    assertEquals(404, one.get(nowhere).status());
    assertEquals(404, one.post(nowhere, fields).status());
    assertEquals(404, one.get(draft + "/merge?with=nobody").status());
    fields.put("with", "nobody");
    assertEquals(400, one.post(draft + OVERTAKEN, fields).status());
    fields.remove("csrf-token");
    fields.put("with", "");
    assertEquals(400, one.post(draft + OVERTAKEN, fields).status());
    assertEquals("1", one.get(draft).fields().get("base"));
  }

  @Test
  void a_draft_that_was_discarded_is_not_brought_together_with_anything() {
    var draft = overtaken();
    one.get(draft).submit(Map.of(), "discard");

    assertEquals(404, one.get(draft + OVERTAKEN).status());
  }

  @Test
  void a_writer_ends_no_draft_of_others_by_bringing_it_into_their_own() {
    var writer = Colleague.writer().signedIn();
    var theirs = Drafts.saved(one, form(), Map.of("title.en", "The editor’s title"));
    var own = Drafts.saved(writer, form(), Map.of("title.en", "The writer’s title"));
    var fields = new HashMap<>(one.get(theirs + "/merge?with=" + id(own)).fields());

    writer.get(theirs + "/merge?with=" + id(own));
    assertEquals(own + "/merge?with=" + id(theirs), writer.location(), "the other way round");
    fields.put("take.title", "theirs");
    fields.put("csrf-token", writer.follow().fields().get("csrf-token"));
    assertEquals(403, writer.post(theirs + "/merge", fields).status());
    assertEquals("The editor’s title", one.get(theirs).fields().get("title.en"));
  }

  private static String id(String draft) {
    return draft.replaceFirst(".*/", "");
  }

  @Tag(DatabaseTest.TAG)
  @Test
  void a_writer_and_an_editor_at_one_draft_lose_nothing_of_each_other() {
    var writer = Colleague.writer().signedIn();
    var draft = Drafts.submitted(writer, "/admin/places/new", Fresh.place(), "");
    writer.get(draft);
    one.get(draft).submit(Map.of("district", "The editor’s district"), "save");
    writer.submit(Map.of("country", "AM"), "submit");

    assertTrue(writer.location().contains("/merge?with="), writer.location());
    writer.follow().submit(Map.of("take.country", "mine", "take.district", "theirs"));
    assertEquals(303, writer.status());
    assertEquals("AM", one.get(draft).fields().get("country"));
    assertEquals("The editor’s district", one.fields().get("district"));
  }

  private String form() {
    return "/admin/events/" + slug + "?draft=new";
  }

  private void publish(Visitor curator, Map<String, String> changes) {
    curator.get(form()).submit(changes, "publish");
    assertEquals(303, curator.status(), curator.text());
  }

  /** The address of a draft with another title; what is published has another summary since. */
  private String overtaken() {
    var draft = Drafts.saved(one, form(), Map.of("title.en", "My title", "reason", "Mine"));
    publish(other, Map.of("summary.en", "Their summary", "reason", "Theirs"));
    return draft;
  }

  /** The address of a draft that the other saved last; the one is led to the merge. */
  private String savedByBoth(String mine, String theirs) {
    var draft = Drafts.saved(one, form(), Map.of("title.en", "First", "reason", "A change"));
    one.get(draft);
    other.get(draft).submit(Map.of("title.en", theirs), "save");
    one.submit(Map.of("title.en", mine, "attribution.en", "My observer"), "save");
    assertTrue(one.location().contains("/merge?with="), one.location());
    return draft;
  }

  /** The draft that the one is led to. */
  private String beside() {
    return one.location().replaceFirst("/merge.*", "");
  }

  private Element radio(String field, String whose) {
    var radio = one.page().selectFirst("input[name=take." + field + "][value=" + whose + "]");
    assertTrue(radio != null, field + ": " + one.text());
    return radio;
  }

  private Element side(String field, String whose) {
    return radio(field, whose).closest("label");
  }

  private Map<String, String> live() {
    return Visitor.signedIn().get(form()).fields();
  }
}
