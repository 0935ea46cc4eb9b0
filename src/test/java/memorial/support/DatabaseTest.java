package memorial.support;

import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * A test of the running application that is about what the database keeps, orders, locks or
 * refuses: it runs once on H2 and once more on PostgreSQL.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@QuarkusTest
@Tag(DatabaseTest.TAG)
public @interface DatabaseTest {
  /** Marks a single test of that kind in a class of others. */
  String TAG = "database";
}
