package memorial.curation;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.UUID;
import memorial.curators.SignedIn;
import memorial.text.Words;

/** Adds a {@linkplain NewSource new source} from within the form of an entry that cites it. */
@ApplicationScoped
@Transactional
class Citing {
  /** What the form says of a date before anybody has chosen. */
  private static final String SHOWN = "shown";

  @Inject Kinds kinds;
  @Inject Saving saving;
  @Inject Publishing publishing;
  @Inject FourEyes fourEyes;
  @Inject SignedIn signedIn;

  /**
   * Publishes the source, or submits it for review where the curator may not publish alone.
   *
   * @return its slug
   * @throws Refused with what is wrong, each field with the prefix; then nothing is kept
   */
  String add(MultivaluedMap<String, String> sent) throws Refused {
    return add(kinds.named("source"), fields(sent));
  }

  private <F extends EntryForm> String add(Kind<F> kind, MultivaluedMap<String, String> fields)
      throws Refused {
    var draft = new Draft(UUID.randomUUID(), kind.name(), UUID.randomUUID(), 0);
    var form = saving.form(kind, draft, fields);
    var problems = publishing.problems(kind, draft.entry(), form);
    if (problems.any()) {
      throw new Refused(problems.within(NewSource.PREFIX));
    }
    var listed = problems.aboutOthers();
    if (listed.any() && !isMeant(fields)) {
      listed.add("url", MessageBundles.get(DeskTexts.class).newSourceListed());
      throw new Refused(listed.within(NewSource.PREFIX));
    }
    saving.keep(kind, draft, form);
    if (fourEyes.permitAlone(signedIn.curator())) {
      publishing.publish(kind, draft, signedIn.curator(), null);
    } else {
      publishing.submit(kind, draft, signedIn.curator());
    }
    return form.slug();
  }

  /** Whether somebody was told that the source is listed, and sent it once more. */
  private static boolean isMeant(MultivaluedMap<String, String> fields) {
    return Words.orNull(fields.getFirst("url")) != null
        && fields.getFirst("url").equals(fields.getFirst(NewSource.LISTED));
  }

  private static MultivaluedMap<String, String> fields(MultivaluedMap<String, String> sent) {
    var fields = new MultivaluedHashMap<String, String>();
    sent.forEach(
        (name, values) -> {
          if (name.startsWith(NewSource.PREFIX)) {
            fields.addAll(name.substring(NewSource.PREFIX.length()), values);
          }
        });
    fields.putSingle("language", "en");
    fields.putIfAbsent("dateStatus", List.of(SHOWN));
    var isDated = Words.orNull(fields.getFirst("published")) != null;
    if (!isDated && fields.getFirst("dateStatus").equals(SHOWN)) {
      fields.putSingle("dateStatus", "unknown");
    }
    return fields;
  }
}
