package memorial.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ByteBudgetTest {
  private final ByteBudget budget = new ByteBudget(10);
  private final List<String> ready = new ArrayList<>();

  @Test
  void whoever_finds_enough_goes_on_at_once() {
    ask("first", 4);
    ask("second", 6);

    assertEquals(List.of("first", "second"), ready);
  }

  @Test
  void whoever_does_not_waits_until_others_gave_theirs_back() {
    var first = ask("first", 6);
    var second = ask("second", 4);
    ask("third", 8);
    assertEquals(List.of("first", "second"), ready);

    second.release();
    assertEquals(List.of("first", "second"), ready);
    first.release();
    assertEquals(List.of("first", "second", "third"), ready);
  }

  @Test
  void nobody_overtakes_whoever_waits_for_more() {
    var first = ask("first", 6);
    ask("much", 8);
    ask("little", 1);
    assertEquals(List.of("first"), ready);

    first.release();
    assertEquals(List.of("first", "much", "little"), ready);
  }

  @Test
  void whoever_waits_no_longer_lets_the_next_one_go_on() {
    ask("first", 6);
    var much = ask("much", 8);
    ask("little", 1);
    much.release();

    assertEquals(List.of("first", "little"), ready);
  }

  @Test
  void giving_back_twice_makes_no_more_of_it() {
    var first = ask("first", 10);
    first.release();
    first.release();
    ask("second", 6);
    ask("third", 6);

    assertEquals(List.of("first", "second"), ready);
  }

  private ByteBudget.Share ask(String name, long bytes) {
    return budget.ask(bytes, () -> ready.add(name));
  }
}
