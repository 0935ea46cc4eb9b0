package memorial.archive;

import static org.junit.jupiter.api.Assertions.assertTrue;

import memorial.support.DatabaseTest;
import memorial.support.Visitor;
import org.junit.jupiter.api.Test;

@DatabaseTest
class WithoutBackupsTest {
  @Test
  void administrators_are_told_where_the_application_makes_none() {
    var page = Visitor.signedIn().get("/admin").text();

    assertTrue(page.contains("This site makes no backups itself"), page);
  }
}
