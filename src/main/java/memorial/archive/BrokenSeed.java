package memorial.archive;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.stream.Collectors;
import memorial.web.Problems;

/** Content that cannot be published, with the file, the entry and the field at fault. */
public class BrokenSeed extends Exception {
  private static final long serialVersionUID = 1L;

  BrokenSeed(String file, String what) {
    super("The file %s %s.".formatted(file, what));
  }

  BrokenSeed(String file, int number, String slug, String why) {
    super("The file %s, entry %d (%s) cannot be published. %s".formatted(file, number, slug, why));
  }

  BrokenSeed(String file, int number, String slug, Problems problems) {
    super(
        "The file %s, entry %d (%s) cannot be published. %s"
            .formatted(
                file,
                number,
                slug,
                problems.errors().stream()
                    .map(problem -> "Field %s: %s".formatted(problem.field(), problem.message()))
                    .collect(Collectors.joining(" "))));
  }

  BrokenSeed(String file, int number, String slug, JsonMappingException malformed) {
    super(
        "The file %s, entry %d (%s) cannot be read. Field %s: %s"
            .formatted(
                file,
                number,
                slug,
                malformed.getPath().stream()
                    .map(
                        step ->
                            step.getFieldName() == null
                                ? String.valueOf(step.getIndex() + 1)
                                : step.getFieldName())
                    .collect(Collectors.joining(".")),
                malformed.getOriginalMessage()));
  }
}
