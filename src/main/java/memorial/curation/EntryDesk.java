package memorial.curation;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import memorial.curators.Role;
import memorial.curators.SignedIn;
import memorial.text.Words;
import memorial.web.Problems;
import memorial.web.Responses;
import memorial.web.UnknownFilter;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The desk's pages of one kind of entry: its list, its forms, withdrawing and restoring. */
@Path("/admin/{plural:events|figures|places|sources|pages}")
@Produces({MediaType.TEXT_HTML, MediaType.WILDCARD})
@RolesAllowed(Role.WRITES)
public class EntryDesk {
  @Inject Kinds kinds;
  @Inject Publishing publishing;
  @Inject Mentions mentions;
  @Inject FormPage page;
  @Inject SignedIn signedIn;

  /**
   * The list.
   *
   * @param done the entry that was published, withdrawn or restored just now, or null
   * @param noted the entry whose desk's note alone was changed just now, or null
   */
  record Index(Kind<?> kind, Listing list, Revision done, Revision noted)
      implements TemplateInstance {}

  /** Drafts of an entry by others, for somebody who wants to change it too. */
  record Started(Kind<?> kind, Revision latest, List<Draft> drafts) implements TemplateInstance {}

  /**
   * The page that withdraws an entry.
   *
   * @param mentions what refers to it, which keeps it from being withdrawn
   * @param drafts what somebody is writing of it, which does not
   */
  record Withdrawal(
      Kind<?> kind,
      Revision latest,
      List<Mention> mentions,
      List<Draft> drafts,
      String reason,
      Problems problems)
      implements TemplateInstance {}

  record Restoration(Kind<?> kind, Revision withdrawal, String reason, Problems problems)
      implements TemplateInstance {}

  @GET
  @Transactional
  public RestResponse<String> index(
      @RestPath String plural,
      @RestQuery @DefaultValue("") String q,
      @RestQuery @DefaultValue("") String state,
      @RestQuery @DefaultValue("") String group,
      @RestQuery @DefaultValue("") String author,
      @RestQuery @DefaultValue("") String publisher,
      @RestQuery @DefaultValue("") String lacks,
      @RestQuery @DefaultValue("") String order,
      @RestQuery @DefaultValue("1") String page,
      @RestQuery String done,
      @RestQuery String noted) {
    var kind = kinds.inPlural(plural);
    UnknownFilter.unless(page.matches("[1-9]\\d{0,5}"), "page", page, List.of("1"));
    var filter =
        new Listing.Filter(
            q, state, group, author, publisher, lacks, order, Integer.parseInt(page));
    return Responses.ok(
        new Index(kind, Listing.of(kind, filter), done(kind, done), done(kind, noted)));
  }

  @GET
  @Path("new")
  @Transactional
  public RestResponse<String> create(@RestPath String plural) {
    var kind = kinds.inPlural(plural);
    if (!kind.isOpenEnded()) {
      throw new NotFoundException();
    }
    return Responses.ok(page.of(kind, Draft.beginning(kind)));
  }

  /**
   * The form of an entry: that of the draft that whoever asks has of it or, where others have one,
   * first the choice whether to go on with theirs.
   *
   * @param draft {@code new} for a new draft beside those that there are
   */
  @GET
  @Path("{slug}")
  @Transactional
  public RestResponse<String> edit(
      @RestPath String plural, @RestPath String slug, @RestQuery String draft) {
    var kind = kinds.inPlural(plural);
    var latest = latest(kind, slug);
    if (latest.isWithdrawal()) {
      return Responses.seeOther(
          "/admin/" + plural + "/" + slug + (signedIn.publishes() ? "/restoration" : "/history"));
    }
    var started = "new".equals(draft) ? List.<Draft>of() : Draft.open(latest.entry());
    if (started.isEmpty()) {
      return Responses.ok(page.of(kind, Draft.after(kind, latest)));
    }
    return started.stream()
        .filter(one -> one.isAlsoBy(signedIn.curator()))
        .findFirst()
        .map(own -> Responses.seeOther("/admin/drafts/" + own.id()))
        .orElseGet(() -> Responses.ok(new Started(kind, latest, started)));
  }

  @GET
  @Path("{slug}/withdrawal")
  @RolesAllowed(Role.PUBLISHES)
  @Transactional
  public RestResponse<String> withdrawal(@RestPath String plural, @RestPath String slug) {
    var kind = kinds.inPlural(plural);
    return Responses.ok(withdrawalPage(kind, published(kind, slug), "", Problems.none()));
  }

  @POST
  @Path("{slug}/withdrawal")
  @RolesAllowed(Role.PUBLISHES)
  public RestResponse<String> withdraw(
      @RestPath String plural,
      @RestPath String slug,
      @RestForm String reason,
      @RestForm("do") String pressed) {
    return Contended.call(() -> withdrawn(plural, slug, Words.orNull(reason), pressed));
  }

  private RestResponse<String> withdrawn(
      String plural, String slug, String reason, String pressed) {
    var kind = kinds.inPlural(plural);
    var latest = published(kind, slug);
    try {
      Button.refuseResumed(pressed);
      publishing.withdraw(kind, latest, reason, signedIn.curator());
      return Responses.seeOther("/admin/" + plural + "?done=" + slug);
    } catch (Refused refused) {
      return Responses.unprocessable(withdrawalPage(kind, latest, reason, refused.problems()));
    }
  }

  @GET
  @Path("{slug}/restoration")
  @RolesAllowed(Role.PUBLISHES)
  @Transactional
  public RestResponse<String> restoration(@RestPath String plural, @RestPath String slug) {
    var kind = kinds.inPlural(plural);
    return Responses.ok(new Restoration(kind, withdrawn(kind, slug), "", Problems.none()));
  }

  @POST
  @Path("{slug}/restoration")
  @RolesAllowed(Role.PUBLISHES)
  public RestResponse<String> restore(
      @RestPath String plural,
      @RestPath String slug,
      @RestForm String reason,
      @RestForm("do") String pressed) {
    return Contended.call(() -> restored(plural, slug, Words.orNull(reason), pressed));
  }

  private RestResponse<String> restored(String plural, String slug, String reason, String pressed) {
    var kind = kinds.inPlural(plural);
    var withdrawal = withdrawn(kind, slug);
    try {
      Button.refuseResumed(pressed);
      publishing.restore(kind, withdrawal, reason, signedIn.curator());
      return Responses.seeOther("/admin/" + plural + "?done=" + slug);
    } catch (Refused refused) {
      return Responses.unprocessable(new Restoration(kind, withdrawal, reason, refused.problems()));
    }
  }

  private Withdrawal withdrawalPage(
      Kind<?> kind, Revision latest, String reason, Problems problems) {
    return new Withdrawal(
        kind, latest, mentions.of(latest.entry()), Draft.open(latest.entry()), reason, problems);
  }

  private static Revision done(Kind<?> kind, String slug) {
    return slug == null ? null : Revision.latest(kind.name(), slug).orElse(null);
  }

  private static Revision latest(Kind<?> kind, String slug) {
    return Revision.latest(kind.name(), slug).orElseThrow(NotFoundException::new);
  }

  private static Revision published(Kind<?> kind, String slug) {
    var latest = latest(kind, slug);
    if (latest.isWithdrawal() || !kind.isOpenEnded()) {
      throw new NotFoundException();
    }
    return latest;
  }

  private static Revision withdrawn(Kind<?> kind, String slug) {
    var latest = latest(kind, slug);
    if (!latest.isWithdrawal()) {
      throw new NotFoundException();
    }
    return latest;
  }
}
