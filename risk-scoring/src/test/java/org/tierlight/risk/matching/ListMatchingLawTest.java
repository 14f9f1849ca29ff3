package org.tierlight.risk.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.risk.matching.Fictional.BRAZIL;
import static org.tierlight.risk.matching.Fictional.CNPJ;
import static org.tierlight.risk.matching.Fictional.NOON;
import static org.tierlight.risk.matching.Fictional.ORDERS;
import static org.tierlight.risk.matching.Fictional.UFLPA;
import static org.tierlight.risk.matching.Fictional.decision;
import static org.tierlight.risk.matching.Fictional.packs;
import static org.tierlight.risk.matching.Fictional.supplier;
import static org.tierlight.risk.matching.Fictional.version;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.tierlight.identity.Likeness;
import org.tierlight.vocabulary.SupplierId;

/** Whatever is learnt: a name never lists, and the order does not matter. */
class ListMatchingLawTest {

  private static final List<String> NAMES =
      List.of(
          "Fazenda Fictícia",
          "FAZENDA FICTICIA LTDA.",
          "Fictional Cotton",
          "Fictional Garment Co Ltd",
          "Somebody Else");
  private static final List<String> LISTS = List.of(BRAZIL, UFLPA, ORDERS);

  @Property(tries = 200)
  void aNameNeverLists(@ForAll long seed) {
    Random random = new Random(seed);
    ListMatching all = Fictional.matching();
    for (int supplier = 0; supplier < 8; supplier++) {
      String country = List.of("BR", "CN", "US", "").get(random.nextInt(4));
      all.describe(
          version(supplier),
          supplier(
              "s" + supplier,
              NAMES.get(random.nextInt(NAMES.size())),
              country.isEmpty() ? null : country,
              Map.of("vendor", CNPJ)));
    }
    List<String> lists = new ArrayList<>(LISTS);
    Collections.shuffle(lists, random);
    all.search(packs(lists.toArray(String[]::new)));
    all.heardAll();

    assertThat(all.matches(Optional.empty()))
        .allSatisfy(match -> assertThat(match.status()).isEqualTo(Match.Status.PENDING))
        .allSatisfy(match -> assertThat(match.likeness()).isBetween(0.60, 0.90));
    assertThat(all.untold(NOON)).isEmpty();
  }

  @Test
  void theLawWouldNoticeANameThatLists() {
    DescribedSupplier named = supplier("a", "Fazenda Fictícia", "BR", Map.of());
    ListMatching matching = Fictional.matching();
    matching.describe(version(1), named);
    matching.search(packs(BRAZIL));
    matching.heardAll();
    Match match = matching.matches(Optional.empty()).getFirst();
    Likeness tooSure = new Likeness(Match.AUTOMATIC_FROM, match.forIt(), match.againstIt());
    Predicate<Match> lists = Match::lists;

    assertThat(match).matches(lists.negate());
    assertThat(
            new Match(
                match.id(),
                match.listed(),
                named,
                tooSure,
                Optional.empty(),
                Optional.empty(),
                false))
        .matches(lists);
  }

  @Property(tries = 200)
  void theOrderOfWhatIsLearntMakesNoDifference(@ForAll long seed) {
    ListMatching ordered = Fictional.matching();
    steps(ordered, LISTS).forEach(Runnable::run);
    ListMatching shuffled = Fictional.matching();
    Random random = new Random(seed);
    List<String> lists = new ArrayList<>(LISTS);
    Collections.shuffle(lists, random);
    List<Runnable> steps = steps(shuffled, lists);
    steps.addAll(steps(shuffled, lists).subList(0, 2));
    Collections.shuffle(steps, random);
    steps.forEach(Runnable::run);

    assertThat(shuffled.matches(Optional.empty())).isEqualTo(ordered.matches(Optional.empty()));
    assertThat(shuffled.untold(NOON)).isEqualTo(ordered.untold(NOON)).hasSize(2);
    SupplierId supplier = new SupplierId("a");
    assertThat(shuffled.of(supplier)).containsExactlyInAnyOrderElementsOf(ordered.of(supplier));
  }

  private static List<Runnable> steps(ListMatching one, List<String> lists) {
    return new ArrayList<>(
        List.of(
            () -> one.describe(version(1), supplier("a", "Old", "BR", Map.of())),
            () ->
                one.describe(version(2), supplier("a", "New", "BR", Map.of("registration", CNPJ))),
            () -> one.describe(version(1), supplier("b", "Fazenda Fictícia", "BR", Map.of())),
            () -> one.search(packs(lists.toArray(String[]::new))),
            () -> one.heardAll(),
            () -> one.decide(decision(matchOfB(), Verdict.NOT_SAME, 1)),
            () -> one.decide(decision(matchOfB(), Verdict.SAME, 2))));
  }

  private static Match matchOfB() {
    ListMatching other = Fictional.matching();
    other.describe(version(1), supplier("b", "Fazenda Fictícia", "BR", Map.of()));
    other.search(packs(BRAZIL));
    return other.matches(Optional.empty()).getFirst();
  }
}
