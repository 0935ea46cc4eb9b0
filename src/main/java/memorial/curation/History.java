package memorial.curation;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import memorial.text.Text;
import memorial.web.Responses;
import org.jboss.resteasy.reactive.RestResponse;

/** The public history of a published entry, whatever its kind. */
@ApplicationScoped
public class History {
  @Inject Editors editors;

  /**
   * @param section the first part of the entry's address, which the navigation knows it by
   * @param below the section as an address, or null where the entry itself is there
   */
  record Index(
      String section,
      String below,
      Text label,
      Entry entry,
      List<Revision> revisions,
      Editors editors)
      implements TemplateInstance {
    static Index of(Text label, Entry entry, List<Revision> revisions, Editors editors) {
      var section = entry.address().split("/")[1];
      var below = entry.address().equals("/" + section) ? null : "/" + section;
      return new Index(section, below, label, entry, revisions, editors);
    }
  }

  /** Every revision of that entry, latest first. */
  public RestResponse<String> of(Kind<?> kind, Entry entry) {
    var revisions = Revision.of(entry.id());
    var label = kind.read(revisions.get(0)).label();
    return Responses.ok(Index.of(label, entry, revisions, editors));
  }

  /**
   * The entry as one of its revisions had it.
   *
   * @throws NotFoundException where it has no revision of that number
   */
  public <F extends EntryForm> RestResponse<String> of(Kind<F> kind, Entry entry, int number) {
    var revision = Revision.of(entry.id(), number).orElseThrow(NotFoundException::new);
    var view = View.of(revision, entry.revision(), entry.history());
    return Responses.ok(kind.page(entry.id(), kind.read(revision), view));
  }
}
