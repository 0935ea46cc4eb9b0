package memorial.curation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A part of a form in which two versions differ, to be taken from either.
 *
 * @param takesTheirs whether theirs is proposed
 */
record Choice(String field, String name, List<Difference> differences, boolean takesTheirs) {

  /** The parts in which those two forms, as JSON, differ. */
  static List<Choice> between(
      Kind<?> kind, String mine, String theirs, Predicate<String> takesTheirs) {
    Map<String, List<Difference>> differences =
        Difference.between(kind, theirs, mine).stream()
            .collect(
                Collectors.groupingBy(Difference::field, LinkedHashMap::new, Collectors.toList()));
    return differences.entrySet().stream()
        .map(
            part ->
                new Choice(
                    part.getKey(),
                    FieldNames.of(kind, List.of(part.getKey())),
                    part.getValue(),
                    takesTheirs.test(part.getKey())))
        .toList();
  }

  /** Whether a part of that form is as in that revision; never where there is none. */
  static Predicate<String> asIn(Kind<?> kind, Revision base, String form) {
    if (base == null) {
      return part -> false;
    }
    var before = kind.tree(base);
    var now = kind.tree(form);
    return part -> part(before, part).equals(part(now, part));
  }

  private static JsonNode part(ObjectNode form, String field) {
    return form.has(field) ? form.get(field) : MissingNode.getInstance();
  }

  /**
   * My form with what was chosen of theirs.
   *
   * @throws BadRequestException where nothing was chosen for one of them
   */
  static <F extends EntryForm> F taken(
      Kind<F> kind,
      String mine,
      String theirs,
      List<Choice> choices,
      MultivaluedMap<String, String> sent) {
    var form = kind.tree(mine);
    var other = kind.tree(theirs);
    for (var choice : choices) {
      var take = sent.getFirst("take." + choice.field());
      if ("theirs".equals(take)) {
        if (other.has(choice.field())) {
          form.set(choice.field(), other.get(choice.field()));
        } else {
          form.remove(choice.field());
        }
      } else if (!"mine".equals(take)) {
        throw new BadRequestException(choice.field());
      }
    }
    return Forms.read(form, kind.form());
  }
}
