package memorial.web;

import jakarta.ws.rs.WebApplicationException;
import java.util.List;

/** A filter in the address with a value that does not exist: 400, with the values that do. */
public class UnknownFilter extends WebApplicationException {
  private static final long serialVersionUID = 1L;
  private static final int BAD_REQUEST = 400;

  private final String filter;
  private final String value;
  private final transient List<String> valid;

  private UnknownFilter(String filter, String value, List<String> valid) {
    super(BAD_REQUEST);
    this.filter = filter;
    this.value = value;
    this.valid = valid;
  }

  public static void unless(boolean known, String filter, String value, List<String> valid) {
    if (!known) {
      throw new UnknownFilter(filter, value, valid);
    }
  }

  /** The filter's name in the address. */
  public String filter() {
    return filter;
  }

  public String value() {
    return value;
  }

  /** The values that it takes. */
  public List<String> valid() {
    return valid;
  }
}
