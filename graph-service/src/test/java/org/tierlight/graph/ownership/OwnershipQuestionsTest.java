package org.tierlight.graph.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tierlight.graph.suppliers.Sought;
import org.tierlight.graph.suppliers.Summary;
import org.tierlight.graph.tiers.Moment;
import org.tierlight.vocabulary.OwnershipKind;
import org.tierlight.vocabulary.SupplierId;

class OwnershipQuestionsTest {

  private static final Moment NOW = new Moment.Present(Instant.parse("2026-06-15T00:00:00Z"));

  @Test
  void ownersOfOwnersAreFoundAndThoseBelowThem() {
    Owners found = around("mill", 10, 100, "mill<group", "group<fund", "shed<mill", "other<fund");

    assertThat(texts(found.above())).containsExactly("1 mill<group", "2 group<fund");
    assertThat(texts(found.below())).containsExactly("1 shed<mill");
    assertThat(found.truncated()).isFalse();
  }

  @Test
  void companiesThatHoldEachOtherEndTheWay() {
    Owners found = around("a", 10, 100, "a<b", "b<c", "c<a");

    assertThat(texts(found.above())).containsExactly("1 a<b", "2 b<c", "3 c<a");
    assertThat(texts(found.below())).containsExactly("1 c<a", "2 b<c", "3 a<b");
  }

  @Test
  void stepsAndRowsAreLimitedAndSoItIsSaid() {
    assertThat(texts(around("a", 1, 100, "a<b", "b<c").above())).containsExactly("1 a<b");
    Owners cut = around("a", 10, 2, "a<b", "a<c", "a<d");
    assertThat(cut.above()).hasSize(2);
    assertThat(cut.truncated()).isTrue();
    assertThat(around("a", 10, 2, "a<b", "a<c").truncated()).isFalse();
  }

  private static List<String> texts(List<Owners.Ranked> ranked) {
    return ranked.stream()
        .map(one -> one.step() + " " + one.holding().held().id() + "<" + name(one.holding()))
        .toList();
  }

  private static String name(Holding holding) {
    return holding.holder().id().value();
  }

  private static Owners around(String id, int steps, int rows, String... arrows) {
    OwnershipMap map = new Arrows(List.of(arrows));
    Sought<Owners> found = new OwnershipQuestions(map, rows).around(new SupplierId(id), steps, NOW);
    return ((Sought.Found<Owners>) found).what();
  }

  /** Each written as {@code held<holder}. */
  private record Arrows(List<String> arrows) implements OwnershipMap, Holdings {

    @Override
    public <T> T look(Moment moment, Function<Holdings, T> question) {
      return question.apply(this);
    }

    @Override
    public Sought<Summary> supplier(SupplierId id) {
      return new Sought.Found<>(summary(id.value()));
    }

    @Override
    public Step holdersOf(Set<SupplierId> held, int rows) {
      return step(holding -> held.contains(holding.held().id()), rows);
    }

    @Override
    public Step heldBy(Set<SupplierId> holders, int rows) {
      return step(holding -> holders.contains(holding.holder().id()), rows);
    }

    private Step step(Predicate<Holding> near, int rows) {
      List<Holding> all = holdings().filter(near).toList();
      return new Step(all.stream().limit(rows).toList(), all.size() > rows);
    }

    private Stream<Holding> holdings() {
      return arrows.stream()
          .map(arrow -> arrow.split("<", -1))
          .map(
              ends ->
                  new Holding(
                      summary(ends[0]),
                      summary(ends[1]),
                      new Ownership(
                          new SupplierId(ends[0]),
                          new SupplierId(ends[1]),
                          OwnershipKind.OWNER,
                          null,
                          null,
                          null,
                          null,
                          null)));
    }

    private static Summary summary(String id) {
      return new Summary(new SupplierId(id), id, null, false, null);
    }
  }
}
