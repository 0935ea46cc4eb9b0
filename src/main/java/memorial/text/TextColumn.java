package memorial.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a {@link Text} in one column, as a JSON object of language codes to texts. */
@Converter(autoApply = true)
public class TextColumn implements AttributeConverter<Text, String> {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Override
  public String convertToDatabaseColumn(Text text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return JSON.writeValueAsString(text);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public Text convertToEntityAttribute(String column) {
    if (column == null) {
      return Text.NONE;
    }
    try {
      return JSON.readValue(column, Text.class);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("A text column holds no text by language: " + column, broken);
    }
  }
}
