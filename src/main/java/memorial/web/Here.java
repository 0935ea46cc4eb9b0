package memorial.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import memorial.text.Language;
import memorial.time.DateWords;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The page that is being asked for, as a reader may quote it. */
@Named
@ApplicationScoped
public class Here {
  @Inject CurrentVertxRequest request;
  @Inject Clock clock;

  @ConfigProperty(name = "memorial.site")
  String site;

  /** Its whole address, with what was asked of it. */
  public String address() {
    var address = PublicAddress.of(request.getCurrent());
    return whole(address == null ? request.getCurrent().request().uri() : address);
  }

  /** Whether the page is the desk's own page of that name, and not one below it. */
  public boolean isPage(String name) {
    var path = request.getCurrent().normalizedPath();
    return path.equals("/admin/" + name) || path.equals("/admin") && name.equals("desk");
  }

  /** An address of the site, whole. */
  public String whole(String path) {
    return site + path;
  }

  /** Today in Baku, in words. */
  public String today() {
    return DateWords.day(LocalDate.now(clock), Language.current().locale());
  }
}
