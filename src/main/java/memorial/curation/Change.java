package memorial.curation;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One thing that curators did to an entry, as the list of changes has it.
 *
 * @param latest the latest revision of the entry, which knows where the entry is now
 */
record Change(Revision revision, Revision latest, Kind<?> kind) {

  /** What those revisions changed, in their order. */
  static List<Change> of(List<Revision> revisions, Kinds kinds) {
    var entries = revisions.stream().map(Revision::entry).collect(Collectors.toSet());
    var latest =
        Revision.latest(entries).stream()
            .collect(Collectors.toMap(Revision::entry, Function.identity()));
    return revisions.stream()
        .map(
            revision ->
                new Change(revision, latest.get(revision.entry()), kinds.named(revision.kind())))
        .toList();
  }

  /** Where the entry is now or, once it is withdrawn, where the reason is given. */
  public String address() {
    return latest.isWithdrawal() ? kind.permalink(latest) : kind.address(latest);
  }

  /** The page that shows the entry as this change left it, or null once it is withdrawn. */
  public String asItStood() {
    return latest.isWithdrawal()
        ? null
        : kind.permalink(latest) + "/revisions/" + revision.number();
  }
}
