package memorial.curation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.javaprop.JavaPropsMapper;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import memorial.text.Language;
import memorial.text.Text;

/**
 * Form records to and from JSON, and from the fields of an HTML form. A field's name is its path:
 * {@code title.en}, {@code citations.2.source}, {@code accounts.1.citations.1.locator}; lists count
 * from 1.
 */
public final class Forms {
  private static final int LONGEST_NAME = 100;

  /** The field of a form's JSON that says which version of its record wrote it. */
  private static final String VERSION = "formVersion";

  /** The place in a list beyond its hundredth row: no form of ours has so many. */
  private static final Pattern TOO_FAR = Pattern.compile("\\.\\d{3,}(\\.|$)");

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
          .build();
  private static final JavaPropsMapper FIELDS =
      JavaPropsMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .addModule(new SimpleModule().addDeserializer(Text.class, new TypedText()))
          .build();

  /**
   * A text as a form sends it: in the languages that forms show, so that nobody sends what those
   * who read the form do not see. Names may be in any language; their own form knows which.
   */
  private static final class TypedText extends JsonDeserializer<Text> {
    @Override
    public Text deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      var isName = "names".equals(parser.currentName());
      var typed = new LinkedHashMap<String, String>();
      JsonNode languages = parser.readValueAsTree();
      languages
          .properties()
          .forEach(
              one -> {
                if (isName || Language.of(one.getKey()).isPresent()) {
                  typed.put(one.getKey(), one.getValue().asText());
                }
              });
      return new Text(typed);
    }
  }

  private Forms() {}

  /** A form record as JSON that names the version of the record, counted from 1. */
  static String json(Object form, int version) {
    return JSON.createObjectNode()
        .put(VERSION, version)
        .setAll((ObjectNode) JSON.valueToTree(form))
        .toString();
  }

  /**
   * A form record from the fields of its JSON.
   *
   * @throws IllegalArgumentException naming the field, where it is no such form
   */
  static <F> F read(ObjectNode tree, Class<F> type) {
    try {
      return JSON.treeToValue(tree, type);
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException(broken.getOriginalMessage(), broken);
    }
  }

  /**
   * The fields of a form's JSON as it was written.
   *
   * @throws IllegalArgumentException where it is no JSON object
   */
  static ObjectNode tree(String json) {
    try {
      return JSON.readValue(json, ObjectNode.class);
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException(broken.getOriginalMessage(), broken);
    }
  }

  /**
   * Those fields as the present version of the form has them, without the version. What names none
   * is of the first, which did not say so yet.
   *
   * @param upgrades what leads from each version to the next
   * @throws IllegalArgumentException where the version is not one of those that there have been
   */
  public static ObjectNode upgraded(ObjectNode tree, List<Consumer<ObjectNode>> upgrades) {
    var upgraded = tree.deepCopy();
    var written = upgraded.remove(VERSION);
    var version = written == null ? 1 : written.asInt();
    if (version < 1 || version > upgrades.size() + 1) {
      throw new IllegalArgumentException(
          "The form is of version %s, and this release knows those up to %d."
              .formatted(written, upgrades.size() + 1));
    }
    upgrades.subList(version - 1, upgrades.size()).forEach(step -> step.accept(upgraded));
    return upgraded;
  }

  /**
   * The JSON pointer of a field, whose lists count from 1: citations.2.source is
   * citations/1/source.
   */
  static String pointer(String field) {
    return Arrays.stream(field.split("\\."))
        .map(step -> step.matches("\\d{1,3}") ? String.valueOf(Integer.parseInt(step) - 1) : step)
        .collect(Collectors.joining("/"));
  }

  /** A form record from what a browser sent; fields that it does not have are ignored. */
  static <F> F bind(MultivaluedMap<String, String> sent, Class<F> type) {
    var fields = new LinkedHashMap<String, String>();
    sent.forEach(
        (name, values) -> {
          if (TOO_FAR.matcher(name).find()) {
            throw new BadRequestException(name);
          }
          if (name.length() <= LONGEST_NAME) {
            fields.put(name, values.get(values.size() - 1));
          }
        });
    return bind(fields, type);
  }

  private static <F> F bind(Map<String, String> fields, Class<F> type) {
    try {
      return FIELDS.readMapAs(fields, type);
    } catch (IOException malformed) {
      throw new BadRequestException(malformed);
    }
  }

  /**
   * The UUID that a field holds.
   *
   * @throws BadRequestException where it is no UUID
   */
  static UUID uuid(String text) {
    try {
      return UUID.fromString(text == null ? "" : text);
    } catch (IllegalArgumentException malformed) {
      throw new BadRequestException(malformed);
    }
  }

  /**
   * The number that a field holds.
   *
   * @throws BadRequestException where it is no number
   */
  static int number(String text) {
    if (text == null || !text.matches("\\d{1,9}")) {
      throw new BadRequestException(text);
    }
    return Integer.parseInt(text);
  }
}
