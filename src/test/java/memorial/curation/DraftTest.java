package memorial.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.Map;
import java.util.UUID;
import memorial.pages.PageDesk;
import memorial.pages.PageForm;
import org.junit.jupiter.api.Test;

class DraftTest {
  @Test
  void a_long_label_is_cut_after_two_hundred_characters_and_halves_none() {
    var draft = new Draft(UUID.randomUUID(), "event", UUID.randomUUID(), 0);

    draft.save(new PageDesk(), titled("a".repeat(199) + "🕊🕊"), null, null);

    assertEquals("a".repeat(199) + "🕊…", draft.label());
  }

  private static PageForm titled(String title) {
    return Forms.bind(new MultivaluedHashMap<>(Map.of("title.en", title)), PageForm.class);
  }
}
