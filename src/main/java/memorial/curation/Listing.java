package memorial.curation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import memorial.curators.Curator;
import memorial.text.Words;
import memorial.web.Keyed;
import memorial.web.UnknownFilter;

/**
 * The entries of one kind at the desk, published or not, that somebody looks for.
 *
 * @param lines those of the page that was asked for
 * @param found how many there are on all pages
 * @param total how many there are without any filter
 */
record Listing(
    Filter filter,
    List<Line> lines,
    int found,
    int total,
    int pages,
    Map<String, String> groups,
    Set<String> authors,
    Set<String> publishers,
    List<Missing> missing) {
  static final int PER_PAGE = 50;

  /** How far an entry has come. */
  enum State implements Keyed {
    PUBLISHED,
    DRAFT,
    SUBMITTED,
    WITHDRAWN
  }

  /** In which order the entries stand. */
  enum Order implements Keyed {
    SITE,
    NEWEST,
    TITLE
  }

  /**
   * One entry.
   *
   * @param address where it is worked on
   * @param publicAddress where readers see it, or null
   * @param authors who wrote what stands in it; nobody for initial content
   * @param publisher who published it last; empty for initial content and where nobody has
   * @param draft its draft that was saved last, or null
   * @param lacks the keys of what it would be better for having
   * @param others what else it is looked for by
   */
  record Line(
      String slug,
      String label,
      String detail,
      String group,
      String address,
      String publicAddress,
      State state,
      Set<String> authors,
      String publisher,
      Instant at,
      Draft draft,
      List<String> lacks,
      List<String> others) {

    public boolean isWithdrawn() {
      return state == State.WITHDRAWN;
    }

    public String authorNames() {
      return authors.stream().sorted().collect(Collectors.joining(", "));
    }

    private String words() {
      return label + " " + slug + " " + String.join(" ", others) + " " + detail;
    }
  }

  /**
   * Something that entries of the list lack.
   *
   * @param count how many do
   */
  record Missing(String key, String words, long count) {}

  /**
   * What somebody looks for; each part may be empty.
   *
   * @param q words of title, detail or address, or of another name
   */
  record Filter(
      String q,
      String state,
      String group,
      String author,
      String publisher,
      String lacks,
      String order,
      int page) {

    public boolean isSet() {
      return !(q + state + group + author + publisher + lacks).isEmpty();
    }

    private boolean takes(Line line) {
      return (state.isEmpty() || line.state().key().equals(state))
          && (group.isEmpty() || group.equals(line.group()))
          && (author.isEmpty() || line.authors().contains(author))
          && (publisher.isEmpty() || publisher.equals(line.publisher()))
          && (lacks.isEmpty() || line.lacks().contains(lacks));
    }

    private Filter at(int other) {
      return new Filter(q, state, group, author, publisher, lacks, order, other);
    }

    /** The query of the same search on another page. */
    public String onPage(int other) {
      return "?q=%s&state=%s&group=%s&author=%s&publisher=%s&lacks=%s&order=%s&page=%d"
          .formatted(
              encoded(q),
              state,
              encoded(group),
              encoded(author),
              encoded(publisher),
              encoded(lacks),
              order,
              other);
    }

    private static String encoded(String value) {
      return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
  }

  public State[] states() {
    return State.values();
  }

  public Order[] orders() {
    return Order.values();
  }

  static Listing of(Kind<?> kind, Filter filter) {
    var lacks = kind.lacks();
    return of(
        lines(kind, lacks),
        kind.groups(),
        lacks,
        author -> Curator.named(author).isPresent(),
        filter);
  }

  /**
   * Those of the lines that are looked for. An old address whose author or lack no line has any
   * more finds nothing.
   *
   * @param isCurator whether somebody of that name has an account
   * @throws UnknownFilter where one part of the filter has a value that there is not
   */
  static Listing of(
      List<Line> all,
      Map<String, String> groups,
      List<Kind.Lack> lacks,
      Predicate<String> isCurator,
      Filter filter) {
    var authors =
        names(all.stream().flatMap(line -> line.authors().stream()), filter.author(), isCurator);
    var publishers = names(all.stream().map(Line::publisher), filter.publisher(), isCurator);
    var missing =
        lacks.stream()
            .map(lack -> missing(lack, all))
            .filter(lack -> lack.count() > 0 || lack.key().equals(filter.lacks()))
            .toList();
    check("state", filter.state(), Keyed.names(State.class, State::key).keySet());
    check("group", filter.group(), groups.keySet());
    check("author", filter.author(), authors);
    check("publisher", filter.publisher(), publishers);
    check("lacks", filter.lacks(), lacks.stream().map(Kind.Lack::key).toList());
    check("order", filter.order(), Keyed.names(Order.class, Order::key).keySet());
    var search = Words.search(filter.q());
    var found =
        all.stream()
            .filter(line -> search.test(line.words()))
            .filter(filter::takes)
            .sorted(order(filter.order()))
            .toList();
    var pages = Math.max(1, (found.size() + PER_PAGE - 1) / PER_PAGE);
    var page = Math.min(filter.page(), pages);
    var shown = found.stream().skip((long) (page - 1) * PER_PAGE).limit(PER_PAGE).toList();
    return new Listing(
        filter.at(page),
        shown,
        found.size(),
        all.size(),
        pages,
        groups,
        authors,
        publishers,
        missing);
  }

  /** Those names and the one that is looked for, if somebody has it. */
  private static Set<String> names(
      Stream<String> names, String wanted, Predicate<String> isCurator) {
    return Stream.concat(names, Stream.of(wanted).filter(isCurator))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Missing missing(Kind.Lack lack, List<Line> all) {
    var count = all.stream().filter(line -> line.lacks().contains(lack.key())).count();
    return new Missing(lack.key(), lack.words(), count);
  }

  private static void check(String name, String value, Collection<String> valid) {
    UnknownFilter.unless(value.isEmpty() || valid.contains(value), name, value, List.copyOf(valid));
  }

  /** A stable sort: entries that are equal stay in the order of the site. */
  private static Comparator<Line> order(String key) {
    return switch (Keyed.of(Order.class, key).orElse(Order.SITE)) {
      case SITE -> (one, other) -> 0;
      case NEWEST -> Comparator.comparing(Line::at).reversed();
      case TITLE -> Comparator.comparing(line -> Words.sortable(line.label()));
    };
  }

  /** Drafts of new entries first, then what is published, then what is withdrawn. */
  private static List<Line> lines(Kind<?> kind, List<Kind.Lack> lacks) {
    var drafts =
        Draft.open().stream()
            .filter(draft -> draft.kind().equals(kind.name()))
            .collect(
                Collectors.toMap(Draft::entry, Function.identity(), (latest, other) -> latest));
    var authors = Revision.latestAuthors(kind.name());
    var publishers = Revision.latestCurators(kind.name());
    var published = new ArrayList<Line>();
    for (var row : kind.rows()) {
      published.add(published(kind, row, drafts.remove(row.entry()), authors, publishers, lacks));
    }
    var lines = new ArrayList<Line>();
    var withdrawn = withdrawn(kind, drafts, authors);
    drafts.values().forEach(draft -> lines.add(begun(kind, draft)));
    lines.sort(Comparator.comparing(Line::at).reversed());
    lines.addAll(published);
    lines.addAll(withdrawn);
    return lines;
  }

  private static Line published(
      Kind<?> kind,
      Kind.Row row,
      Draft draft,
      Map<UUID, Set<String>> authors,
      Map<UUID, String> publishers,
      List<Kind.Lack> lacks) {
    return new Line(
        row.slug(),
        row.label(),
        row.detail() == null ? "" : row.detail(),
        row.group(),
        "/admin/" + kind.plural() + "/" + row.slug(),
        row.address(),
        draft == null ? State.PUBLISHED : state(draft),
        draft == null ? authors.getOrDefault(row.entry(), Set.of()) : draft.authorSet(),
        publishers.getOrDefault(row.entry(), ""),
        draft == null ? row.revisedAt() : draft.savedAt(),
        draft,
        lacks.stream()
            .filter(lack -> lack.entries().contains(row.entry()))
            .map(Kind.Lack::key)
            .toList(),
        row.others());
  }

  private static <F extends EntryForm> Line begun(Kind<F> kind, Draft draft) {
    return new Line(
        "",
        draft.label(),
        "",
        "",
        "/admin/drafts/" + draft.id(),
        null,
        state(draft),
        draft.authorSet(),
        "",
        draft.savedAt(),
        draft,
        List.of(),
        kind.others(kind.read(draft.form())));
  }

  private static State state(Draft draft) {
    return draft.isSubmitted() ? State.SUBMITTED : State.DRAFT;
  }

  private static <F extends EntryForm> List<Line> withdrawn(
      Kind<F> kind, Map<UUID, Draft> drafts, Map<UUID, Set<String>> authors) {
    var lines = new ArrayList<Line>();
    for (var last : Revision.withdrawn()) {
      if (last.kind().equals(kind.name())) {
        lines.add(
            new Line(
                last.slug(),
                last.label(),
                last.reason(),
                "",
                "/admin/" + kind.plural() + "/" + last.slug() + "/restoration",
                null,
                State.WITHDRAWN,
                authors.getOrDefault(last.entry(), Set.of()),
                Objects.requireNonNullElse(last.curatorName(), ""),
                last.at(),
                drafts.remove(last.entry()),
                List.of(),
                kind.others(kind.read(last))));
      }
    }
    return lines;
  }
}
