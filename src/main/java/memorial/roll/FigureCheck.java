package memorial.roll;

import io.quarkus.qute.i18n.MessageBundles;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import memorial.chronology.Event;
import memorial.curation.Reading;
import memorial.places.Place;
import memorial.sources.CitationForm;
import memorial.sources.SourceTexts;
import memorial.text.Text;
import memorial.text.Words;
import memorial.time.EdtfDate;
import memorial.time.EdtfDate.Unreadable;
import memorial.web.Keyed;
import memorial.web.Problem;
import memorial.web.Problems;

/** What a figure must satisfy to be published: its fields, and its place in its ledger. */
final class FigureCheck {
  private final FigureForm form;
  private final UUID entry;
  private final Problems problems;
  private final RollTexts texts = MessageBundles.get(RollTexts.class);

  FigureCheck(FigureForm form, UUID entry, Problems problems) {
    this.form = form;
    this.entry = entry;
    this.problems = problems;
  }

  void run() {
    problems
        .when(
            Keyed.of(Population.class, form.population()).isEmpty(),
            "population",
            texts.populationMissing())
        .when(Keyed.of(Measure.class, form.measure()).isEmpty(), "measure", texts.measureMissing());
    checkAmount();
    checkDate("asOf", form.asOf());
    checkDate("published", form.published());
    problems
        .when(isMissing(form.unit()), "unit." + form.language(), texts.unitMissing())
        .when(isMissing(form.reporter()), "reporter." + form.language(), texts.reporterMissing());
    checkSupersession();
    checkSuccessor();
    checkOthers();
    CitationForm.check(
        form.citations(),
        "citations",
        MessageBundles.get(SourceTexts.class).citationMissing(),
        problems);
    problems.warn(
        CitationForm.isSingle(form.citations()), "citations.1.source", texts.singleSource());
  }

  private void checkAmount() {
    var qualifier = Keyed.of(Qualifier.class, form.qualifier());
    problems.when(qualifier.isEmpty(), "qualifier", texts.qualifierMissing());
    var number = TypedNumber.read(form.number());
    var upper = TypedNumber.read(form.upper());
    boolean several = qualifier.filter(q -> q == Qualifier.SEVERAL).isPresent();
    boolean between = qualifier.filter(q -> q == Qualifier.BETWEEN).isPresent();
    problems
        .when(
            !several && isToBeAsked(form.number()),
            "number",
            asked(form.number(), texts.numberMalformed()))
        .when(several && form.number() != null, "number", texts.numberWithSeveral())
        .when(between && form.upper() == null, "upper", texts.upperMissing())
        .when(
            between && form.upper() != null && isToBeAsked(form.upper()),
            "upper",
            asked(form.upper(), texts.upperMissing()))
        .when(!between && form.upper() != null, "upper", texts.upperNotNeeded())
        .when(
            between
                && number.isPresent()
                && upper.isPresent()
                && number.get().compareTo(upper.get()) >= 0,
            "upper",
            texts.upperNotAbove())
        .warn(isPart(form.number()), "number", texts.numberInParts())
        .warn(isPart(form.upper()), "upper", texts.numberInParts());
  }

  /** Whether that is no number, or may be another one than it looks. */
  private boolean isToBeAsked(String typed) {
    return TypedNumber.read(typed).isEmpty() || meant(typed).isPresent();
  }

  private String asked(String typed, String malformed) {
    return meant(typed).map(number -> texts.numberMeant(Amount.format(number))).orElse(malformed);
  }

  private Optional<BigDecimal> meant(String typed) {
    return TypedNumber.meant(typed, isCount());
  }

  /** Whether that is a fraction of what is counted one by one. */
  private boolean isPart(String typed) {
    return isCount() && TypedNumber.isFraction(typed);
  }

  private boolean isCount() {
    return Keyed.of(Measure.class, form.measure()).map(Measure::isCount).orElse(true);
  }

  /** How its number will read, or what is wrong with it; empty where none is typed. */
  static Optional<Reading> reading(FigureForm form) {
    var check = new FigureCheck(form, null, Problems.none());
    return Stream.of(form.number(), form.upper())
        .filter(Objects::nonNull)
        .filter(check::isToBeAsked)
        .findFirst()
        .map(typed -> Reading.refused(check.asked(typed, check.texts.numberMalformed())))
        .or(() -> form.amount().map(amount -> Reading.as(amount + " " + form.counted())));
  }

  private void checkDate(String field, String typed) {
    if (typed != null) {
      try {
        EdtfDate.parse(typed);
      } catch (Unreadable unreadable) {
        problems.add(field, unreadable.getMessage());
      }
    }
  }

  private void checkSupersession() {
    if (form.supersedes() == null) {
      problems.when(form.supersession() != null, "supersession", texts.reasonWithoutFigure());
      return;
    }
    problems.when(
        Keyed.of(Reason.class, form.supersession()).isEmpty(),
        "supersession",
        texts.supersessionMissing());
    var found = Figure.named(form.supersedes());
    if (form.supersedes().equals(form.slug())
        || found.filter(figure -> figure.id().equals(entry)).isPresent()) {
      problems.add("supersedes", texts.supersedesItself());
      return;
    }
    if (found.isEmpty()) {
      problems.add("supersedes", texts.noSuchFigure(form.supersedes()));
      return;
    }
    var earlier = found.get();
    var successor =
        Figure.<Figure>find("supersedes.id = ?1 and id <> ?2", earlier.id(), entry)
            .firstResultOptional();
    problems
        .when(isAmongThoseThatItSupersedes(earlier), "supersedes", texts.supersedesInACircle())
        .when(!isInLedgerOf(earlier), "supersedes", texts.supersedesAcrossLedgers())
        .when(!isOfSameScope(earlier), "supersedes", texts.supersedesAcrossScopes())
        .when(isBefore(earlier), "supersedes", texts.supersedesALaterOne())
        .when(
            successor.isPresent(),
            "supersedes",
            texts.alreadySuperseded(successor.map(texts::line).orElse("")))
        .warn(isLowerThan(earlier), "number", texts.lowerThanBefore(texts.line(earlier)));
    if (!isMissing(form.reporter()) && !isReportedByThatOf(earlier)) {
      problems.warn(
          "supersedes",
          texts.supersedesAnotherReporter(earlier.reporter.in(form.language())),
          new Problem.Other("/admin/figures/" + earlier.slug, texts.line(earlier)));
    }
  }

  private boolean isReportedByThatOf(Figure earlier) {
    return Words.areAlike(
        form.reporter().in(form.language()), earlier.reporter.in(form.language()));
  }

  private boolean isLowerThan(Figure earlier) {
    return earlier.amount.number != null
        && TypedNumber.read(form.number())
            .filter(number -> number.compareTo(earlier.amount.number) < 0)
            .isPresent();
  }

  /** What took this figure's place keeps it in its ledger, its scope and its time. */
  private void checkSuccessor() {
    var successor = Figure.<Figure>find("supersedes.id", entry).firstResultOptional();
    if (successor.isPresent()) {
      var later = successor.get();
      var said = said();
      var isLater =
          said.isPresent()
              && later.said() != null
              && later.said().latest().isBefore(said.get().earliest());
      problems.when(
          !isInLedgerOf(later) || !isOfSameScope(later) || isLater,
          "",
          texts.leavesItsSuccessor(texts.line(later)));
    }
  }

  private boolean isInLedgerOf(Figure other) {
    return other.population.key().equals(form.population())
        && other.measure.key().equals(form.measure());
  }

  private Optional<EdtfDate> said() {
    return EdtfDate.tryParse(form.published() != null ? form.published() : form.asOf());
  }

  private boolean isAmongThoseThatItSupersedes(Figure earlier) {
    for (var figure = earlier; figure != null; figure = figure.supersedes()) {
      if (figure.id().equals(entry)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfSameScope(Figure earlier) {
    var place = earlier.scopePlace == null ? null : earlier.scopePlace.slug;
    var event = earlier.scopeEvent == null ? null : earlier.scopeEvent.slug;
    var ownPlace = Place.named(form.scopePlace()).map(named -> named.slug);
    var ownEvent = Event.named(form.scopeEvent()).map(named -> named.slug);
    return Objects.equals(place, ownPlace.orElse(form.scopePlace()))
        && Objects.equals(event, ownEvent.orElse(form.scopeEvent()))
        && earlier.scopeText.isBlank() == form.scopeText().isBlank();
  }

  private boolean isBefore(Figure earlier) {
    var said = said();
    return said.isPresent()
        && earlier.said() != null
        && said.get().latest().isBefore(earlier.said().earliest());
  }

  private void checkOthers() {
    if (form.partOf() != null) {
      var whole = Figure.named(form.partOf());
      problems
          .when(whole.isEmpty(), "partOf", texts.noSuchFigure(form.partOf()))
          .when(whole.filter(this::isContainedInThis).isPresent(), "partOf", texts.partOfItself());
    }
    problems
        .when(
            form.scopePlace() != null && Place.named(form.scopePlace()).isEmpty(),
            "scopePlace",
            texts.noSuchPlace(form.scopePlace()))
        .when(
            form.scopeEvent() != null && Event.named(form.scopeEvent()).isEmpty(),
            "scopeEvent",
            texts.noSuchEvent(form.scopeEvent()));
    for (int i = 0; i < form.readWith().size(); i++) {
      var slug = form.readWith().get(i);
      var other = Figure.named(slug);
      problems
          .when(!slug.isBlank() && other.isEmpty(), "readWith." + (i + 1), texts.noSuchFigure(slug))
          .when(
              other.filter(figure -> figure.id().equals(entry)).isPresent(),
              "readWith." + (i + 1),
              texts.readWithItself());
    }
  }

  private boolean isContainedInThis(Figure whole) {
    for (var figure = whole; figure != null; figure = figure.partOf) {
      if (figure.id().equals(entry)) {
        return true;
      }
    }
    return false;
  }

  private boolean isMissing(Text text) {
    return text.exactly(form.language() == null ? "" : form.language()).isEmpty();
  }
}
