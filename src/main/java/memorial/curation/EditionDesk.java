package memorial.curation;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import memorial.curators.Role;
import memorial.curators.SignedIn;
import memorial.web.Problems;
import memorial.web.Responses;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * What new editions of the shipped content say of entries that were left to the curators. Each is
 * compared with what is published, taken into a draft part by part, or set aside for good.
 */
@Path("/admin/editions")
@Produces({MediaType.TEXT_HTML, MediaType.WILDCARD})
@RolesAllowed(Role.WRITES)
public class EditionDesk {
  @Inject Kinds kinds;
  @Inject Publishing publishing;
  @Inject SignedIn signedIn;

  /**
   * One of them in the list.
   *
   * @param latest the latest revision of the entry, or null where it is not published
   * @param drafts those that somebody is at work on
   */
  record Item(EditionChange change, Kind<?> kind, Revision latest, List<Draft> drafts) {
    static Item of(EditionChange change, Kind<?> kind) {
      return new Item(
          change, kind, Revision.latest(change.entry()).orElse(null), Draft.open(change.entry()));
    }

    /** Whether a curator published or withdrew what stands there. */
    public boolean isChanged() {
      return latest != null && latest.edition().isEmpty();
    }
  }

  record Index(List<Item> items, boolean aside) implements TemplateInstance {}

  /**
   * One of them, compared.
   *
   * @param own the reader's own draft of the entry, which is compared in place of what is
   *     published; or null
   * @param choices the parts that differ; none where the entry is not published
   * @param obstacles what would keep the edition's version from being published today
   * @param state what the page compares to notice that something else was published or saved
   */
  record Show(
      Item item,
      Draft own,
      List<Choice> choices,
      Problems obstacles,
      String state,
      Problems problems)
      implements TemplateInstance {}

  private List<Item> items() {
    var changes = EditionChange.open();
    var latest =
        Revision.latest(changes.stream().map(EditionChange::entry).toList()).stream()
            .collect(Collectors.toMap(Revision::entry, Function.identity()));
    var drafts = Draft.open().stream().collect(Collectors.groupingBy(Draft::entry));
    return changes.stream()
        .map(
            change ->
                new Item(
                    change,
                    kinds.named(change.kind()),
                    latest.get(change.entry()),
                    drafts.getOrDefault(change.entry(), List.of())))
        .toList();
  }

  @GET
  @Transactional
  public RestResponse<String> index(@RestQuery String aside) {
    return Responses.ok(new Index(items(), aside != null));
  }

  @GET
  @Path("{id}")
  @Transactional
  public RestResponse<String> show(@RestPath UUID id) {
    return Responses.ok(page(undecided(id), Problems.none()));
  }

  private Show page(EditionChange change, Problems problems) {
    return page(kinds.named(change.kind()), change, problems);
  }

  private <F extends EntryForm> Show page(Kind<F> kind, EditionChange change, Problems problems) {
    var item = Item.of(change, kind);
    var own = own(change).orElse(null);
    if (change.isWithdrawal()) {
      return new Show(item, own, List.of(), Problems.none(), "", problems);
    }
    return new Show(
        item,
        own,
        choices(kind, item, own),
        publishing.problems(kind, change.entry(), kind.read(change.form())),
        state(item, own),
        problems);
  }

  private Optional<Draft> own(EditionChange change) {
    return Draft.open(change.entry()).stream()
        .filter(draft -> draft.isAlsoBy(signedIn.curator()))
        .findFirst();
  }

  private static String state(Item item, Draft own) {
    return (item.latest() == null ? 0 : item.latest().number())
        + (own == null ? "" : "/" + own.id() + "/" + own.saves());
  }

  /** Proposes the edition's version of what is still as an edition before had it. */
  private static List<Choice> choices(Kind<?> kind, Item item, Draft own) {
    var mine = mine(kind, item, own);
    var shipped = Revision.latestShipped(item.change().entry()).orElse(null);
    return mine == null
        ? List.of()
        : Choice.between(kind, mine, item.change().form(), Choice.asIn(kind, shipped, mine));
  }

  /** What the edition is compared with; null where there is nothing. */
  private static String mine(Kind<?> kind, Item item, Draft own) {
    return own != null ? own.form() : item.latest() == null ? null : item.latest().formToday(kind);
  }

  /** Puts what was chosen into one's own draft of the entry, or into a new one. */
  @POST
  @Path("{id}/draft")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public RestResponse<String> take(@RestPath UUID id, MultivaluedMap<String, String> sent) {
    return Contended.call(() -> taken(id, sent));
  }

  private RestResponse<String> taken(UUID id, MultivaluedMap<String, String> sent) {
    var change = undecided(id);
    if (change.isWithdrawal()) {
      throw new NotFoundException();
    }
    var kind = kinds.named(change.kind());
    var own = own(change).flatMap(draft -> Draft.locked(draft.id())).orElse(null);
    if (!state(Item.of(change, kind), own).equals(sent.getFirst("state"))) {
      var problems = Problems.none();
      problems.add("", MessageBundles.get(ReviewTexts.class).changedOnceMore());
      return Responses.unprocessable(page(change, problems));
    }
    return Responses.seeOther(
        "/admin/drafts/" + taken(kind, change, own, sent).id() + "?saved=yes");
  }

  private <F extends EntryForm> Draft taken(
      Kind<F> kind, EditionChange change, Draft own, MultivaluedMap<String, String> sent) {
    var item = Item.of(change, kind);
    var mine = mine(kind, item, own);
    var form =
        mine == null
            ? kind.read(change.form())
            : Choice.taken(kind, mine, change.form(), choices(kind, item, own), sent);
    var draft =
        own != null
            ? own
            : item.latest() == null
                ? new Draft(UUID.randomUUID(), kind.name(), change.entry(), 0)
                : Draft.after(kind, item.latest());
    var reason = draft.reason() == null ? change.reason() : draft.reason();
    draft.save(kind, form, reason, signedIn.curator());
    draft.persist();
    change.takeInto(draft);
    return draft;
  }

  /** Leaves the entry as it is; the edition's version is not shown again. */
  @POST
  @Path("{id}/aside")
  @Transactional
  public RestResponse<String> setAside(@RestPath UUID id) {
    var change =
        EditionChange.<EditionChange>findByIdOptional(id).orElseThrow(NotFoundException::new);
    if (!change.isDecided()) {
      change.setAside(signedIn.curator());
    }
    return Responses.seeOther("/admin/editions?aside=" + id);
  }

  private static EditionChange undecided(UUID id) {
    return EditionChange.<EditionChange>findByIdOptional(id)
        .filter(change -> !change.isDecided())
        .orElseThrow(NotFoundException::new);
  }
}
