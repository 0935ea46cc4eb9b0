package memorial.web;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where readers report a mistake: MEMORIAL_CONTACT. */
@Named
@Singleton
public class Contact {
  @ConfigProperty(name = "memorial.contact")
  Optional<String> contact;

  /** A link to write to whoever runs the site; without one, to what the memorial says of it. */
  public String address() {
    return contact
        .map(given -> given.startsWith("https:") ? given : "mailto:" + given)
        .orElse("/methodology#section-corrections");
  }

  static boolean isValid(String contact) {
    return contact.matches("https://\\S+|[^\\s@:/?]+@[^\\s@:/?]+\\.[^\\s@:/?]+");
  }
}
