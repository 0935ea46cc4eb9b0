package memorial.chronology;

import io.quarkus.arc.Unremovable;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import memorial.curation.Draft;
import memorial.curation.Editing;
import memorial.curation.Entry;
import memorial.curation.Kind;
import memorial.curation.Mention;
import memorial.curation.Mentions;
import memorial.curation.Reading;
import memorial.curation.View;
import memorial.places.Place;
import memorial.sources.CitationForm;
import memorial.sources.SourceDesk;
import memorial.sources.SourceTexts;
import memorial.text.Language;
import memorial.text.Text;
import memorial.text.Words;
import memorial.time.DateWords;
import memorial.time.EdtfDate;
import memorial.time.EdtfDate.Unreadable;
import memorial.web.Keyed;
import memorial.web.Problem;
import memorial.web.Problems;
import memorial.web.SiteTexts;

/** What the desk does with events. */
@ApplicationScoped
@Unremovable
@Priority(20)
public class EventDesk implements Kind<EventForm> {
  static final String UNSPECIFIED = "unspecified";

  @Inject Mentions mentions;
  @Inject SourceDesk sources;

  record Edit(EventForm form, Editing editing, Map<String, String> sources)
      implements TemplateInstance {}

  @Override
  public String name() {
    return "event";
  }

  @Override
  public String plural() {
    return "events";
  }

  @Override
  public Class<EventForm> form() {
    return EventForm.class;
  }

  @Override
  public EventForm blank() {
    return new EventForm(
        null,
        "en",
        Phase.WAR.key(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        false,
        List.of(),
        List.of(new CitationForm(null, null)),
        List.of(),
        null);
  }

  @Override
  public String fieldName(String field) {
    return MessageBundles.get(EventFormTexts.class).fieldName(field);
  }

  @Override
  public String words(String field, String value) {
    var texts = MessageBundles.get(ChronologyTexts.class);
    return switch (field) {
      case "phase" -> Keyed.of(Phase.class, value).map(texts::phase).orElse(value);
      case "category" -> Keyed.of(Category.class, value).map(texts::category).orElse(value);
      case "date" -> Reading.dateInWords(value);
      case "timeZone" -> MessageBundles.get(EventFormTexts.class).clockOf(value);
      case "places" -> Place.words(value);
      case "citations.source", "accounts.citations.source" -> sources.words(value);
      case "disputed" -> MessageBundles.get(SiteTexts.class).yesOrNo(value);
      default -> value;
    };
  }

  @Override
  public Map<String, Reading> readings(EventForm form) {
    var readings = new HashMap<String, Reading>();
    var time = EventForm.time(form.time());
    EdtfDate.tryParse(form.date())
        .filter(date -> time.isPresent() && isTimeZone(form.timeZone()))
        .map(date -> DateWords.in(date, time.get(), form.timeZone(), Language.current().locale()))
        .map(Reading::as)
        .or(() -> Reading.date(form.date()))
        .ifPresent(reading -> readings.put("date", reading));
    if (form.time() != null && time.isEmpty()) {
      readings.put("time", Reading.refused(asked(form.time())));
    }
    return readings;
  }

  @Override
  public void check(EventForm form, UUID entry, Problems problems) {
    var texts = MessageBundles.get(ChronologyTexts.class);
    problems.when(isMissing(form.title(), form), "title." + form.language(), texts.titleMissing());
    checkDate(form, problems);
    problems
        .when(Keyed.of(Phase.class, form.phase()).isEmpty(), "phase", texts.phaseMissing())
        .when(
            Keyed.of(Category.class, form.category()).isEmpty(),
            "category",
            texts.categoryMissing())
        .when(isMissing(form.summary(), form), "summary." + form.language(), texts.summaryMissing())
        .when(
            isMissing(form.attribution(), form),
            "attribution." + form.language(),
            texts.attributionMissing());
    checkAccounts(form, problems);
    checkPlaces(form, problems);
    CitationForm.check(
        form.citations(),
        "citations",
        MessageBundles.get(SourceTexts.class).citationMissing(),
        problems);
    problems
        .warn(isOutsideTheWar(form), "date", texts.outsideTheWar())
        .warn(
            CitationForm.isSingle(form.allCitations()), "citations.1.source", texts.singleSource());
    EdtfDate.tryParse(form.date())
        .flatMap(date -> namesake(form, date, entry))
        .ifPresent(other -> problems.warn("title." + form.language(), texts.toldAlready(), other));
  }

  /** The other event, published or not, of that date with the same title. */
  private Optional<Problem.Other> namesake(EventForm form, EdtfDate date, UUID entry) {
    if (isMissing(form.title(), form)) {
      return Optional.empty();
    }
    var title = form.title().in(form.language());
    var published =
        Event.<Event>stream(
                "earliest = ?1 and latest = ?2 and id <> ?3 order by position",
                date.earliest(),
                date.latest(),
                entry)
            .filter(event -> Words.areAlike(event.title.in(form.language()), title))
            .map(event -> new Problem.Other("/admin/events/" + event.slug, event.words()));
    var begun =
        Draft.begunBeside(entry, this).entrySet().stream()
            .filter(draft -> isOn(date, draft.getValue()))
            .filter(draft -> Words.areAlike(draft.getValue().title().in(form.language()), title))
            .map(draft -> new Problem.Other(draft.getKey(), draft.getValue().title().toString()));
    return Stream.concat(published, begun).findFirst();
  }

  private static boolean isOn(EdtfDate date, EventForm form) {
    return EdtfDate.tryParse(form.date())
        .filter(other -> other.earliest().equals(date.earliest()))
        .filter(other -> other.latest().equals(date.latest()))
        .isPresent();
  }

  private static boolean isOutsideTheWar(EventForm form) {
    return Phase.WAR.key().equals(form.phase())
        && EdtfDate.tryParse(form.date())
            .filter(
                date ->
                    date.latest().isBefore(War.FIRST_DAY) || date.earliest().isAfter(War.LAST_DAY))
            .isPresent();
  }

  private static void checkDate(EventForm form, Problems problems) {
    var texts = MessageBundles.get(ChronologyTexts.class);
    try {
      var date = EdtfDate.parse(form.date());
      problems.when(
          form.time() != null && !date.earliest().equals(date.latest()),
          "time",
          texts.timeWithoutDay());
    } catch (Unreadable unreadable) {
      problems.add("date", unreadable.getMessage());
    }
    problems
        .when(
            form.time() != null && EventForm.time(form.time()).isEmpty(),
            "time",
            asked(form.time()))
        .when(
            form.time() != null && !isTimeZone(form.timeZone()),
            "timeZone",
            texts.timeZoneMissing())
        .when(
            form.sequence() != null && EventForm.sequence(form.sequence()).isEmpty(),
            "sequence",
            texts.sequenceMalformed(EventForm.LAST));
  }

  private static String asked(String time) {
    var texts = MessageBundles.get(ChronologyTexts.class);
    return EventForm.timeMeant(time)
        .map(meant -> texts.timeMeant(meant.toString()))
        .orElseGet(texts::timeMalformed);
  }

  private static void checkAccounts(EventForm form, Problems problems) {
    var texts = MessageBundles.get(ChronologyTexts.class);
    var filled = form.accounts().stream().filter(account -> !account.isBlank()).count();
    problems
        .when(form.disputed() && filled < 2, "disputed", texts.accountsMissing())
        .warn(!form.disputed() && filled > 1, "disputed", texts.accountsNotSaidToDiffer());
    for (int i = 0; i < form.accounts().size(); i++) {
      var account = form.accounts().get(i);
      var path = "accounts." + (i + 1) + ".";
      if (!account.isBlank()) {
        problems
            .when(
                isMissing(account.party(), form),
                path + "party." + form.language(),
                texts.partyMissing())
            .when(
                isMissing(account.text(), form),
                path + "text." + form.language(),
                texts.accountTextMissing());
        CitationForm.check(
            account.citations(), path + "citations", texts.accountSourceMissing(i + 1), problems);
      }
    }
  }

  private static void checkPlaces(EventForm form, Problems problems) {
    var texts = MessageBundles.get(ChronologyTexts.class);
    var seen = new HashSet<String>();
    for (int i = 0; i < form.places().size(); i++) {
      var slug = form.places().get(i);
      var field = "places." + (i + 1);
      if (!slug.isBlank()) {
        var place = Place.named(slug);
        problems
            .when(place.isEmpty(), field, texts.noSuchPlace(slug))
            .when(!seen.add(place.map(p -> p.slug).orElse(slug)), field, texts.placeTwice());
      }
    }
  }

  private static boolean isMissing(Text text, EventForm form) {
    return text.exactly(form.language() == null ? "" : form.language()).isEmpty();
  }

  private static boolean isTimeZone(String zone) {
    try {
      return zone != null && (zone.equals(UNSPECIFIED) || ZoneId.of(zone) != null);
    } catch (DateTimeException unknown) {
      return false;
    }
  }

  @Override
  public Entry live(UUID entry, EventForm form) {
    return Event.<Event>findByIdOptional(entry).orElseGet(() -> new Event(entry)).take(form);
  }

  @Override
  public void withdraw(UUID entry) {
    Event.deleteById(entry);
  }

  @Override
  public TemplateInstance page(UUID entry, EventForm form, View view) {
    var event = new Event(entry).take(form);
    if (view.isPreview()) {
      sources.fillIn(event.allCitations());
    }
    return Chronology.Show.of(event, Neighbours.NONE, mentions.of(entry, "figure"), view);
  }

  @Override
  public TemplateInstance edit(EventForm form, Editing editing) {
    return new Edit(form, editing, sources.words(form.allCitations()));
  }

  @Override
  public String address(EventForm form) {
    return "/chronology/" + form.slug();
  }

  @Override
  public Map<String, String> groups() {
    return Keyed.names(Phase.class, MessageBundles.get(ChronologyTexts.class)::phase);
  }

  @Override
  public List<Row> rows() {
    return Event.inOrder().stream()
        .map(
            event ->
                Row.of(
                        event,
                        event.address(),
                        event.title,
                        DateWords.in(event.date, Language.current().locale()),
                        event.phase.key())
                    .alsoBy(List.of(event.date.toString())))
        .toList();
  }

  @Override
  public List<Option> options() {
    return Event.inOrder().stream()
        .map(event -> new Option(event.slug, event.words(), List.of(event.date.toString())))
        .toList();
  }

  @Override
  public List<String> others(EventForm form) {
    return form.date() == null ? List.of() : List.of(form.date());
  }

  @Override
  public List<Lack> lacks() {
    return List.of(
        new Lack(
            "second-source",
            MessageBundles.get(ChronologyTexts.class).lacksSecondSource(),
            Entry.ids(
                "select s.event from (select e.id as event, c.source.id as source from Event e join"
                    + " e.citations c union select e.id as event, c.source.id as source from Event"
                    + " e join e.accounts a join a.citations c) s group by s.event having count(*)"
                    + " = 1")));
  }

  @Override
  public List<Mention> mentioning(UUID entry) {
    return Event.<Event>find(
            "select e.title, e.slug, e.date from Event e where e.id in"
                + " (select x.id from Event x join x.places p where p.id = ?1"
                + " union select x.id from Event x join x.citations c where c.source.id = ?1"
                + " union select x.id from Event x join x.accounts a join a.citations c"
                + " where c.source.id = ?1) order by e.position",
            entry)
        .project(Mentioning.class)
        .stream()
        .map(Mentioning::mention)
        .toList();
  }

  /** What is to be told of an event that refers to another entry. */
  public record Mentioning(Text title, String slug, EdtfDate date) {
    private Mention mention() {
      return new Mention("event", title.toString(), Event.address(slug), date, "");
    }
  }
}
