package org.tierlight.graph.batches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.tierlight.graph.folding.Change;
import org.tierlight.vocabulary.Position;

class LandingTest {

  private static final List<Partition> PARTITIONS =
      List.of(new Partition("facts.shipments", 0), new Partition("facts.suppliers", 3));

  private final List<Position> aside = new ArrayList<>();

  @Property
  void whatTheStoreRefusesIsSetAsideOnceAndAllElseLandsInOrder(
      @ForAll @IntRange(min = 1, max = 70) int one,
      @ForAll @IntRange(min = 1, max = 70) int other,
      @ForAll @Size(max = 15) Set<@IntRange(min = 0, max = 69) Integer> refused) {
    RefusingStore store = new RefusingStore(refused);
    List<Position> set = new ArrayList<>();

    new Landing(store).land(batch(one, other), (record, _) -> set.add(record.position()));

    List<Position> all = positions(one, other).toList();
    assertThat(set)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(all.stream().filter(store::isRefused).toList());
    assertThat(store.landed)
        .containsExactlyInAnyOrderElementsOf(
            all.stream().filter(position -> !store.isRefused(position)).toList());
    assertThat(store.cursors)
        .isEqualTo(Map.of(PARTITIONS.getFirst(), one - 1L, PARTITIONS.getLast(), other - 1L));
  }

  @Test
  void oneBadRecordAmongThousandsCostsTwoTriesAHalving() {
    RefusingStore store = new RefusingStore(Set.of(1_234));
    new Landing(store).land(batch(4_096, 1), (record, _) -> aside.add(record.position()));
    assertThat(aside).hasSize(1);
    assertThat(store.tries).isLessThanOrEqualTo(2 * 13 + 2);
  }

  @Test
  void aStoreThatRefusesEverythingEmptiesNoLog() {
    RefusingStore store = new RefusingStore(new TreeSet<>(range(100)));
    Landing landing = new Landing(store);
    assertThatThrownBy(
            () -> landing.land(batch(100, 1), (record, _) -> aside.add(record.position())))
        .isInstanceOf(BatchRefused.class);
    assertThat(aside).hasSize(Landing.MOST_IN_A_ROW);
    assertThatThrownBy(
            () -> landing.land(batch(100, 1), (record, _) -> aside.add(record.position())))
        .isInstanceOf(BatchRefused.class);
    assertThat(aside).as("another try").hasSize(Landing.MOST_IN_A_ROW);
  }

  @Test
  void anOutageIsNoRefusalAndNothingIsHalved() {
    List<Long> tried = new ArrayList<>();
    FactStore away =
        new RefusingStore(Set.of()) {
          @Override
          public Outcome apply(Batch batch) {
            tried.add(batch.records());
            throw new StoreUnavailable("planted", new IllegalStateException());
          }
        };
    assertThatThrownBy(() -> new Landing(away).land(batch(8, 8), (_, _) -> {}))
        .isInstanceOf(StoreUnavailable.class);
    assertThat(tried).containsExactly(16L);
  }

  private static List<Integer> range(int end) {
    return LongStream.range(0, end).mapToObj(Math::toIntExact).toList();
  }

  private static Batch batch(int one, int other) {
    return new Batch(
        List.of(
            new Span(PARTITIONS.getFirst(), 0, one - 1),
            new Span(PARTITIONS.getLast(), 0, other - 1)),
        positions(one, other)
            .map(position -> new Batch.Entry(position, new Change.Mentioned(List.of())))
            .toList());
  }

  private static Stream<Position> positions(int one, int other) {
    return Stream.concat(
        positions(PARTITIONS.getFirst(), one), positions(PARTITIONS.getLast(), other));
  }

  private static Stream<Position> positions(Partition partition, int records) {
    return LongStream.range(0, records)
        .mapToObj(offset -> new Position(partition.topic(), partition.number(), offset));
  }

  /** Refuses batches that hold some offsets of the first partition, and keeps the fence. */
  private static class RefusingStore implements FactStore {

    final List<Position> landed = new ArrayList<>();
    final Map<Partition, Long> cursors = new HashMap<>();
    private final Set<Integer> refused;
    int tries;

    RefusingStore(Set<Integer> refused) {
      this.refused = refused;
    }

    boolean isRefused(Position position) {
      return position.topic().equals(PARTITIONS.getFirst().topic())
          && refused.contains((int) position.offset());
    }

    @Override
    public void prepare() {}

    @Override
    public Map<Partition, Long> applied() {
      return cursors;
    }

    @Override
    public Outcome apply(Batch batch) {
      tries++;
      if (batch.entries().stream().map(Batch.Entry::position).anyMatch(this::isRefused)) {
        throw new BatchRefused("planted", new IllegalStateException());
      }
      for (Span span : batch.spans()) {
        assertThat(Fence.judge(span, cursors.getOrDefault(span.partition(), -1L)))
            .isEqualTo(new Fence.Open(span.first()));
        cursors.put(span.partition(), span.last());
      }
      batch.entries().forEach(entry -> landed.add(entry.position()));
      return new Outcome.Applied(batch.entries().size());
    }
  }
}
