package org.tierlight.graph.folding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.tierlight.graph.facts.Stamp;
import org.tierlight.graph.facts.Stamped;
import org.tierlight.graph.lots.LotAmount;
import org.tierlight.graph.lots.LotEvent;
import org.tierlight.graph.lots.ToldEvent;

class LotFoldingTest {

  @Property(tries = 300)
  void orderRepetitionAndBatchesDoNotMatter(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int length) {
    List<Change> story = story(new Random(seed), length);
    List<Change> disturbed = new ArrayList<>(story);
    disturbed.addAll(story.subList(0, length / 2));
    Collections.shuffle(disturbed, new Random(~seed));

    assertThat(told(disturbed, new Random(seed)).events)
        .isEqualTo(told(story, new Random(~seed)).events);
  }

  @Property(tries = 100)
  void whatIsToldAgainIsNotWrittenAgain(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int length) {
    List<Change> story = story(new Random(seed), length);
    InMemory ledger = told(story, new Random(seed));
    ledger.written = 0;
    new LotFolding(ledger).fold(story);

    assertThat(ledger.written).isZero();
  }

  private static List<Change> story(Random random, int length) {
    return IntStream.range(0, length).mapToObj(number -> happened(random, number)).toList();
  }

  private static Change happened(Random random, int number) {
    String id = "event" + random.nextInt(5);
    Instant time = Stories.BEGINNING.plusSeconds(random.nextInt(6));
    Instant learnt = Stories.BEGINNING.plusSeconds(random.nextInt(20));
    LotEvent event =
        new LotEvent(
            id,
            LotEvent.Kind.MADE,
            id,
            time,
            null,
            null,
            new LotEvent.Flow(
                List.of(new LotAmount("in" + number, BigDecimal.ONE, "KGM")),
                List.of(LotAmount.item("out")),
                List.of()));
    Stamped<LotEvent> said =
        new Stamped<>(new Stamp(time, "event-" + number, "/sources/test"), learnt, event);
    return new Change.Happened(random.nextInt(3) == 0 ? ToldEvent.error(said) : ToldEvent.of(said));
  }

  private static InMemory told(List<Change> story, Random random) {
    InMemory ledger = new InMemory();
    for (int from = 0; from < story.size(); ) {
      int to = Math.min(story.size(), from + 1 + random.nextInt(6));
      new LotFolding(ledger).fold(story.subList(from, to));
      from = to;
    }
    return ledger;
  }

  private static final class InMemory implements LotLedger {

    private final Map<String, ToldEvent> events = new HashMap<>();
    private int written;

    @Override
    public Map<String, ToldEvent> events(Set<String> ids) {
      Map<String, ToldEvent> some = new HashMap<>(events);
      some.keySet().retainAll(ids);
      return some;
    }

    @Override
    public void keep(Collection<ToldEvent> told) {
      told.forEach(one -> events.put(one.event().id(), one));
      written += told.size();
    }
  }
}
