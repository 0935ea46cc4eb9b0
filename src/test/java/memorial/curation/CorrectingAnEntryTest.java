package memorial.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import memorial.support.DatabaseTest;
import memorial.support.Drafts;
import memorial.support.Visitor;
import org.junit.jupiter.api.Test;

@DatabaseTest
class CorrectingAnEntryTest {
  @Test
  void a_correction_shows_on_the_public_page_with_its_reason_in_the_history() {
    var curator = Visitor.signedIn();
    curator
        .get("/admin/events/partial-mobilisation")
        .submit(
            Map.of("title.en", "Partial mobilisation, corrected", "reason", "A slip of the pen"),
            "publish");

    assertEquals("/chronology/partial-mobilisation", Drafts.published(curator));
    assertTrue(curator.text().contains("“Partial mobilisation, corrected” is published."));
    assertTrue(
        curator
            .get("/chronology/partial-mobilisation")
            .text()
            .contains("Partial mobilisation, corrected"));
    assertTrue(
        curator
            .get("/chronology/partial-mobilisation/revisions")
            .text()
            .contains("A slip of the pen"));
  }
}
