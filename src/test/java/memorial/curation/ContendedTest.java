package memorial.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import memorial.curators.Curator;
import memorial.support.Visitor;
import org.hibernate.StaleStateException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class ContendedTest {
  @Inject Kinds kinds;

  private final AtomicInteger attempts = new AtomicInteger();

  @BeforeEach
  void make_the_curators() {
    Visitor.signedIn();
  }

  @Test
  void work_that_nobody_overtakes_is_done_once() {
    assertEquals(
        "done", Contended.call(() -> "done " + attempts.incrementAndGet()).substring(0, 4));
    assertEquals(1, attempts.get());
  }

  @ParameterizedTest
  @MethodSource("overtaken")
  void work_that_another_overtook_is_done_once_more_in_a_transaction_of_its_own(
      RuntimeException overtaken) {
    var draft = UUID.randomUUID();

    int attempt =
        Contended.call(
            () -> {
              assertEquals(0, Draft.count("id", draft), "what the first attempt wrote is undone");
              persist(draft);
              if (attempts.incrementAndGet() == 1) {
                throw overtaken;
              }
              return attempts.get();
            });

    assertEquals(2, attempt);
    assertEquals(1L, QuarkusTransaction.requiringNew().call(() -> Draft.count("id", draft)));
  }

  static Stream<RuntimeException> overtaken() {
    return Stream.of(
        new StaleStateException("No row was changed"),
        violation(ConstraintKind.UNIQUE),
        violation(ConstraintKind.FOREIGN_KEY),
        new IllegalStateException(new RuntimeException(violation(ConstraintKind.UNIQUE))));
  }

  @Test
  void work_that_is_overtaken_again_fails() {
    var overtaken = violation(ConstraintKind.UNIQUE);

    var failed = assertThrows(RuntimeException.class, () -> Contended.call(failing(overtaken)));

    assertSame(overtaken, failed);
    assertEquals(2, attempts.get());
  }

  @ParameterizedTest
  @EnumSource(
      value = ConstraintKind.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"UNIQUE", "FOREIGN_KEY"})
  void a_value_that_the_database_refuses_is_not_tried_again(ConstraintKind kind) {
    assertThrows(
        ConstraintViolationException.class, () -> Contended.call(failing(violation(kind))));
    assertEquals(1, attempts.get());
  }

  @Test
  void any_other_failure_is_not_tried_again() {
    var failure = new IllegalStateException("Something else");

    assertSame(
        failure, assertThrows(IllegalStateException.class, () -> Contended.call(failing(failure))));
    assertEquals(1, attempts.get());
  }

  private Callable<Object> failing(RuntimeException failure) {
    return () -> {
      attempts.incrementAndGet();
      throw failure;
    };
  }

  private void persist(UUID id) {
    persist(id, kinds.named("place"));
  }

  private static <F extends EntryForm> void persist(UUID id, Kind<F> kind) {
    var draft = new Draft(id, kind.name(), UUID.randomUUID(), 0);
    var curator = Curator.named(Visitor.ADMINISTRATOR).orElseThrow();
    draft.save(kind, kind.blank(), null, curator);
    draft.persist();
  }

  private static ConstraintViolationException violation(ConstraintKind kind) {
    return new ConstraintViolationException("Refused", new SQLException(), kind, "a_constraint");
  }
}
