package org.tierlight.risk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tierlight.risk.json.PublishedParameters.PUBLISHED;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.MethodPage;
import org.tierlight.vocabulary.IloIndicator;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.SourceClass;

/** Works out the formulas' examples of docs/method.md and compares every figure that it states. */
class WorkedFormulasTest {

  private static final Offset<Double> TWO_DECIMALS = within(0.005 + 1e-9);
  private static final Pattern REPORTS =
      Pattern.compile("(\\d+) × ([a-z ]+), ([a-z ]+), strength (\\d+)");

  @Test
  void inherentRisk() {
    InvertedMean mean = new InvertedMean(PUBLISHED.inherent().ceiling());
    List<List<String>> rows =
        rows("Country", "Sector", "Product", "Inherent low", "Inherent middle", "Inherent high");

    assertThat(rows).hasSize(5);
    for (List<String> row : rows) {
      Interval inherent = mean.of(row.stream().limit(3).map(WorkedFormulasTest::factor).toList());
      assertPoints(inherent.low(), row.get(3));
      assertPoints(inherent.mid(), row.get(4));
      assertPoints(inherent.high(), row.get(5));
    }
  }

  @Test
  void evidence() {
    Evidence evidence = new Evidence(PUBLISHED.evidence());
    List<List<String>> rows = rows("Reports", "Weeks with an open channel", "Evidence");

    assertThat(rows).hasSize(5);
    for (List<String> row : rows) {
      double weeks = Double.parseDouble(row.get(1));
      assertPoints(evidence.weigh(items(row.getFirst()), item -> weeks).strength(), row.get(2));
    }
  }

  @Test
  void ownRisk() {
    double weight = PUBLISHED.inherent().weight();
    List<List<String>> rows = rows("Evidence", "Inherent", "Assurance", "Own risk");

    assertThat(rows).hasSize(4);
    for (List<String> row : rows) {
      OwnRisk own =
          new OwnRisk(
              Interval.exactly(share(row.get(0))),
              Interval.exactly(share(row.get(1))),
              share(row.get(2)));
      assertPoints(own.risk(weight).mid(), row.get(3));
    }
  }

  private static List<List<String>> rows(String... headings) {
    return MethodPage.tables(headings).stream().flatMap(table -> table.rows().stream()).toList();
  }

  private static void assertPoints(double value, String stated) {
    assertThat(100 * value).isCloseTo(Double.parseDouble(stated), TWO_DECIMALS);
  }

  private static Interval factor(String cell) {
    return cell.equals("unknown") ? Interval.UNKNOWN : Interval.exactly(share(cell));
  }

  private static double share(String points) {
    return Double.parseDouble(points) / 100;
  }

  private static List<EvidenceItem> items(String reports) {
    return REPORTS.matcher(reports).results().flatMap(WorkedFormulasTest::alike).toList();
  }

  private static Stream<EvidenceItem> alike(MatchResult reports) {
    return IntStream.range(0, Integer.parseInt(reports.group(1)))
        .mapToObj(k -> item(reports, reports.group(3) + k));
  }

  private static EvidenceItem item(MatchResult report, String id) {
    return new EvidenceItem(
        id,
        SourceClass.valueOf(code(report.group(2))),
        IloIndicator.valueOf(code(report.group(3))),
        share(report.group(4)),
        LocalDate.EPOCH,
        "page",
        null,
        id);
  }

  private static String code(String words) {
    return words.toUpperCase(Locale.ROOT).replace(' ', '_');
  }
}
