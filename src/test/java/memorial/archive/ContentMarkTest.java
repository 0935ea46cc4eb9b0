package memorial.archive;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.file.Files;
import memorial.support.SiteTest;
import org.junit.jupiter.api.Test;

@SiteTest
@TestProfile(OnAFile.class)
class ContentMarkTest {
  @Inject ContentMark mark;

  @Test
  void a_database_that_was_lost_is_not_filled_again_in_silence() throws Exception {
    var file = OnAFile.folder().resolve(ContentMark.NAME);
    assertTrue(Files.readString(file).contains("has had content since"));

    var refusal = assertThrows(LostContent.class, mark::expectNoContent).getMessage();
    assertTrue(refusal.contains(file + " says so"), refusal);
    assertTrue(refusal.contains("delete " + file), refusal);
  }

  @Test
  void whoever_deletes_the_mark_begins_afresh() throws Exception {
    var file = OnAFile.folder().resolve(ContentMark.NAME);
    var words = Files.readString(file);
    Files.delete(file);
    try {
      mark.expectNoContent();
    } finally {
      Files.writeString(file, words);
    }
  }
}
