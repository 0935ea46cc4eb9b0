package memorial.curation;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import memorial.web.SiteTexts;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The latest changes as an Atom feed (RFC 4287). */
@Path("/changes.atom")
@Produces({Feed.ATOM, MediaType.WILDCARD})
public class Feed {
  static final String ATOM = "application/atom+xml";
  private static final String PAGE = "/changes";
  private static final int MOST = 50;

  @Inject Kinds kinds;
  @Inject Editors editors;

  @ConfigProperty(name = "memorial.site")
  String site;

  @GET
  @Transactional
  public RestResponse<String> feed() throws XMLStreamException {
    var changes = Change.of(Revision.changes(0, MOST), kinds);
    var updated =
        changes.isEmpty() ? Revision.initialContent().at() : changes.get(0).revision().at();
    return ResponseBuilder.ok(xml(changes, Objects.requireNonNullElse(updated, Instant.EPOCH)))
        .header("Content-Type", ATOM + ";charset=UTF-8")
        .build();
  }

  String xml(List<Change> changes, Instant updated) throws XMLStreamException {
    var siteTexts = MessageBundles.get(SiteTexts.class);
    var texts = MessageBundles.get(ChangeTexts.class);
    var xml = new StringWriter();
    var atom = new AtomWriter(xml);
    atom.begin(siteTexts.language());
    atom.text("id", site + PAGE);
    atom.text("title", texts.feedTitle(siteTexts.name()));
    atom.text("subtitle", texts.lede());
    atom.time("updated", updated);
    atom.author(siteTexts.name());
    atom.link("self", ATOM, site + PAGE + ".atom");
    atom.link("alternate", MediaType.TEXT_HTML, site + PAGE);
    for (var change : changes) {
      var revision = change.revision();
      atom.open("entry");
      atom.text("id", "urn:uuid:" + revision.id());
      atom.text("title", texts.entry(texts.act(revision), revision.label()));
      atom.time("updated", revision.at());
      if (editors.of(revision) != null) {
        atom.author(editors.of(revision));
      }
      atom.link("alternate", MediaType.TEXT_HTML, site + change.address());
      atom.category(revision.kind());
      atom.text("summary", revision.reason());
      atom.close();
    }
    atom.end();
    return xml.toString();
  }
}
