package memorial.roll;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.List;
import memorial.text.Language;
import memorial.time.DateWords;
import memorial.web.Letters;
import memorial.web.Letters.Lines;

/**
 * What others show of a ledger whose address was passed on: what was counted, the current figure of
 * each reporter in equal form, and how the counts grew.
 *
 * @param chart null where there are no two totals to draw, or more figures than fit beside it
 * @param more how many current figures there was no room for
 */
@CheckedTemplate(basePath = "Roll")
record LedgerPicture(Lines heading, Lines population, List<Line> figures, int more, Chart chart)
    implements TemplateInstance {
  private static final int WIDTH = 1040;
  private static final int BESIDE_CHART = 470;
  private static final int MOST_BESIDE_CHART = 2;
  private static final int MOST = 4;
  private static final int TOP = 294;
  private static final int BOTTOM = 610;
  private static final int GAP = 5;

  /** One figure, so many pixels from the top. */
  record Line(int y, Lines amount, Lines reporter) {}

  static LedgerPicture of(Ledger ledger) {
    var texts = MessageBundles.get(RollTexts.class);
    var current = ledger.current();
    var chart = current.size() > MOST_BESIDE_CHART ? null : ledger.narrowChart();
    var width = chart == null ? WIDTH : BESIDE_CHART;
    var shown = current.size() > MOST ? current.subList(0, MOST - 1) : current;
    var height = (BOTTOM - TOP) / Math.min(Math.max(current.size(), 1), MOST);
    var sizes = current.size() == 1 ? new int[] {32, 28, 24} : new int[] {24};
    var lines = new ArrayList<Line>();
    for (var figure : shown) {
      var letter = chart == null ? "" : chart.letter(figure);
      lines.add(line(figure, width, letter, TOP + height * lines.size(), height, sizes));
    }
    return new LedgerPicture(
        Letters.SEMIBOLD.fit(texts.heading(ledger.measure()), width, 70, 58, 48, 40),
        Letters.REGULAR.fit(texts.population(ledger.population()), width, 62, 32, 26),
        lines,
        current.size() - shown.size(),
        chart);
  }

  private static Line line(
      Figure figure, int width, String letter, int y, int height, int... sizes) {
    var texts = MessageBundles.get(RollTexts.class);
    var amount =
        figure.measure.isLoss() ? figure.amount.toString() : figure.amount + " " + figure.unit;
    var asOf =
        figure.asOf == null
            ? texts.asOfUnknown()
            : texts.asOf() + " " + DateWords.in(figure.asOf, Language.current().locale());
    var number =
        Letters.REGULAR.fit(
            (letter + " " + amount).strip(), width, height / 2, 120, 96, 72, 52, 44, 32);
    var rest = height - number.height() - GAP;
    var reporter = Letters.REGULAR.fit(figure.reporter + ", " + asOf, width, rest, sizes);
    return new Line(y, number, reporter);
  }
}
