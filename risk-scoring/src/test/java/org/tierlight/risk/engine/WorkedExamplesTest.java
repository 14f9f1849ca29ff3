package org.tierlight.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tierlight.risk.engine.Trial.id;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.MethodPage;
import org.tierlight.risk.MethodPage.Table;
import org.tierlight.risk.explanation.Contribution;
import org.tierlight.risk.model.Standing;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.SourceClass;

/** Puts the worlds of docs/method.md into the engine and compares every figure that it states. */
class WorkedExamplesTest {

  private static final Offset<Double> TWO_DECIMALS = within(0.005 + 1e-9);
  private static final String[] EXPOSURES = {
    "Supplier", "Own risk", "Suppliers known", "Buys", "Low", "Middle", "High"
  };
  private static final String[] ALERTS = {
    "Supplier", "Own risk", "Suppliers known", "Buys", "Link alert"
  };
  private static final String[] CONTRIBUTIONS = {"Of C's points", "Kind", "Points"};

  /** Fine enough for any share that the page names. */
  private static final long CENTS = 1000;

  private static final int FIRST_RESULT = 4;
  private static final Pattern PURCHASE = Pattern.compile("(\\w+) (\\d+)");

  private record Purchase(String seller, long cents) {}

  @Test
  void theExposuresOfThePageAreWhatTheEngineAnswers() {
    List<Table> worlds = MethodPage.tables(EXPOSURES);

    assertThat(worlds).hasSize(4);
    for (Table world : worlds) {
      Trial trial = trial(world);
      compare(trial, world, FIRST_RESULT, standing -> standing.exposure().low());
      compare(trial, world, FIRST_RESULT + 1, standing -> standing.exposure().mid());
      compare(trial, world, FIRST_RESULT + 2, standing -> standing.exposure().high());
    }
  }

  @Test
  void theLinkAlertsOfThePageAreWhatTheEngineAnswers() {
    Table world = MethodPage.tables(ALERTS).getFirst();

    compare(trial(world), world, FIRST_RESULT, Standing::alertStrength);
  }

  @Test
  void theContributionsOfThePageAreWhatTheEngineAnswers() {
    Table parts = MethodPage.tables(CONTRIBUTIONS).getFirst();
    Table world =
        MethodPage.tables(EXPOSURES).stream()
            .filter(table -> table.column(0).contains("S0"))
            .findFirst()
            .orElseThrow();
    List<Contribution> contributions = trial(world).explain("C").contributions();

    assertThat(contributions).hasSameSizeAs(parts.rows());
    for (int k = 0; k < contributions.size(); k++) {
      Contribution contribution = contributions.get(k);
      assertThat(contribution.supplier()).isEqualTo(id(parts.column(0).get(k)));
      assertThat(contribution.kind().name()).isEqualToIgnoringCase(parts.column(1).get(k));
      assertThat(100 * contribution.amount())
          .isCloseTo(figure(parts.column(2).get(k)), TWO_DECIMALS);
    }
  }

  /** A page with another figure would not pass. */
  @Test
  void anotherFigureThanTheEnginesIsSeen() {
    Table world = MethodPage.tables(EXPOSURES).getFirst();
    double wrong = figure(world.column(FIRST_RESULT).getFirst()) + 0.01;
    Interval exposure = trial(world).standing(world.column(0).getFirst()).exposure();

    assertThat(100 * exposure.low()).isNotCloseTo(wrong, TWO_DECIMALS);
  }

  private static void compare(
      Trial trial, Table world, int column, ToDoubleFunction<Standing> answer) {
    for (List<String> row : world.rows()) {
      assertThat(100 * answer.applyAsDouble(trial.standing(row.getFirst())))
          .as("column %d of %s", column, row)
          .isCloseTo(figure(row.get(column)), TWO_DECIMALS);
    }
  }

  private static Trial trial(Table world) {
    Trial trial = new Trial();
    world.rows().forEach(row -> describe(trial, row));
    world.rows().forEach(row -> buy(trial, row));
    trial.drain();
    return trial;
  }

  private static void describe(Trial trial, List<String> row) {
    String name = row.getFirst();
    String known = row.get(2);
    trial.described(name, known.equals("takes from nature"), purchases(known, row.get(3)));
    double cap = .98;
    trial.evidence(name + "-own", name, SourceClass.OFFICIAL, figure(row.get(1)) / 100 / cap);
  }

  /** Of whom part of the suppliers is known, it is known what it buys in all. */
  private static OptionalLong purchases(String known, String buys) {
    if (!known.endsWith("%")) {
      return OptionalLong.empty();
    }
    double share = Double.parseDouble(known.replace("%", "").strip()) / 100;
    long bought = bought(buys).mapToLong(Purchase::cents).sum();
    return OptionalLong.of(Math.round(bought / share));
  }

  private static void buy(Trial trial, List<String> row) {
    bought(row.get(3)).forEach(one -> trial.ships(one.seller(), row.getFirst(), one.cents()));
  }

  private static Stream<Purchase> bought(String buys) {
    return PURCHASE
        .matcher(buys)
        .results()
        .map(one -> new Purchase(one.group(1), CENTS * Long.parseLong(one.group(2))));
  }

  private static double figure(String cell) {
    return Double.parseDouble(cell);
  }
}
