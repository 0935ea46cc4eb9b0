package memorial.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** Addresses on the web, as far as two ways of writing one of them can be told from two of them. */
public final class WebAddress {
  private static final Pattern SCHEME =
      Pattern.compile("^https?://(www\\.)?", Pattern.CASE_INSENSITIVE);

  /** What says where a reader came from and nothing of what is read. */
  private static final Pattern TRACKING =
      Pattern.compile("(?<=[?&])(utm_\\w+|fbclid|gclid|yclid)=[^&]*(&|$)");

  private WebAddress() {}

  public static boolean is(String text) {
    return SCHEME.matcher(text.strip()).find();
  }

  /**
   * What two spellings of one address have in common: without scheme, {@code www.}, the place in
   * the page, what tells of the way there, and a slash or dot at its end; the host in small
   * letters.
   *
   * @param address with its scheme
   */
  public static String plain(String address) {
    var rest = SCHEME.matcher(address.strip()).replaceFirst("").replaceFirst("#.*", "");
    var path = rest.split("(?=[/?])", 2);
    var whole = String.join("", path[0].toLowerCase(Locale.ROOT), path.length == 1 ? "" : path[1]);
    return TRACKING.matcher(whole).replaceAll("").replaceAll("[/?&.]+$", "");
  }
}
