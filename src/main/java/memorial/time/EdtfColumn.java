package memorial.time;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps an {@link EdtfDate} in a column as its EDTF string. */
@Converter(autoApply = true)
public class EdtfColumn implements AttributeConverter<EdtfDate, String> {
  @Override
  public String convertToDatabaseColumn(EdtfDate date) {
    return date == null ? null : date.toString();
  }

  @Override
  public EdtfDate convertToEntityAttribute(String column) {
    return column == null ? null : EdtfDate.parse(column);
  }
}
