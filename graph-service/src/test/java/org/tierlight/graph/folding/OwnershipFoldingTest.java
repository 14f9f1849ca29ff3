package org.tierlight.graph.folding;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.tierlight.graph.facts.Stamp;
import org.tierlight.graph.facts.Stamped;
import org.tierlight.graph.ownership.Ownership;
import org.tierlight.vocabulary.OwnershipKind;
import org.tierlight.vocabulary.SupplierId;

class OwnershipFoldingTest {

  @Property(tries = 300)
  void orderRepetitionBatchesAndMergesInBetweenDoNotMatter(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int length) {
    List<Change> story = story(new Random(seed), length);
    List<Change> disturbed = new ArrayList<>(story);
    disturbed.addAll(story.subList(0, length / 2));
    Collections.shuffle(disturbed, new Random(~seed));

    assertThat(told(disturbed, new Random(seed)).shown())
        .isEqualTo(told(story, new Random(~seed)).shown());
  }

  @Property(tries = 300)
  void whatIsShownIsWhatWasSaidBetweenTheSuppliersOfNow(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int length) {
    OwnershipInMemory told = told(story(new Random(seed), length), new Random(seed));

    assertThat(told.shown()).isEqualTo(told.anew());
  }

  @Property(tries = 200)
  void ofOnePairAndKindTheWordToldLastHolds(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int length) {
    List<Change> story =
        story(new Random(seed), length).stream().filter(Change.Owned.class::isInstance).toList();
    Map<String, OwnershipInMemory.Shown> shown = told(story, new Random(seed)).shown();

    for (Change change : story) {
      if (change instanceof Change.Owned(Stamped<Ownership> word)) {
        assertThat(requireNonNull(shown.get(word.value().id())).said().last().stamp())
            .isGreaterThanOrEqualTo(word.stamp());
      }
    }
  }

  private static List<Change> story(Random random, int length) {
    Stream<Change> owned = IntStream.range(0, length).mapToObj(number -> owned(random, number));
    Stream<Change> decided =
        Stories.decisions(random, length / 3).stream().map(Change.Decided::new);
    return Stream.concat(owned, decided).toList();
  }

  private static Change owned(Random random, int number) {
    int held = random.nextInt(4);
    int holder = (held + 1 + random.nextInt(3)) % 4;
    Instant said = Stories.BEGINNING.plusSeconds(random.nextInt(6));
    Instant learnt = Stories.BEGINNING.plusSeconds(random.nextInt(20));
    OwnershipKind kind = random.nextBoolean() ? OwnershipKind.OWNER : OwnershipKind.DIRECT_PARENT;
    return new Change.Owned(
        new Stamped<>(
            new Stamp(said, "event-" + number, "/sources/test"),
            learnt,
            new Ownership(
                new SupplierId("s" + held),
                new SupplierId("s" + holder),
                kind,
                number / 100.0,
                null,
                random.nextBoolean() ? said : null,
                null,
                null)));
  }

  private static OwnershipInMemory told(List<Change> story, Random random) {
    LedgerInMemory ledger = new LedgerInMemory();
    GroupsInMemory groups = new GroupsInMemory(ledger);
    OwnershipInMemory ownership = new OwnershipInMemory(groups);
    for (int from = 0; from < story.size(); ) {
      int to = Math.min(story.size(), from + 1 + random.nextInt(6));
      List<Change> batch = story.subList(from, to);
      new OwnershipFolding(ownership).fold(batch, new Folding(ledger, groups).fold(batch));
      from = to;
    }
    return ownership;
  }
}
