package org.tierlight.ingest.quarantine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.BiConsumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.tierlight.vocabulary.Position;

class QuarantineTest {

  private static final Instant AT = Instant.parse("2026-03-15T12:00:00Z");
  private static final Query ALL =
      new Query(Optional.empty(), Optional.empty(), Optional.empty(), OptionalLong.empty(), 250);

  @Property
  void theCountsBalanceWhateverHappened(@ForAll @LongRange(max = 1_000_000) long seed) {
    Quarantine records = after(events(seed), 1_000);

    Counts.ByState all = records.counts().together();

    assertThat(all.setAside()).isEqualTo(all.open() + all.replayed() + all.discarded());
    assertThat(all.setAside()).isEqualTo(records.page(ALL).total());
    for (State state : State.values()) {
      assertThat(records.page(only(state)).total()).isEqualTo(count(all, state));
    }
  }

  @Property
  void decisionsGiveTheSameInAnyOrder(
      @ForAll @LongRange(max = 1_000_000) long seed, @ForAll Random random) {
    List<Event> decisions = new ArrayList<>(events(seed));
    Collections.shuffle(decisions, random);

    assertThat(after(decisions, 1_000).page(ALL)).isEqualTo(after(events(seed), 1_000).page(ALL));
  }

  @Property
  void whatIsToldTwiceChangesNothing(@ForAll @LongRange(max = 1_000_000) long seed) {
    List<Event> twice = new ArrayList<>(events(seed));
    twice.addAll(events(seed));

    assertThat(after(twice, 1_000).page(ALL)).isEqualTo(after(events(seed), 1_000).page(ALL));
  }

  @Property(tries = 100)
  void pagesShowEachRecordOnceTheNewestFirst(@ForAll @IntRange(min = 1, max = 17) int limit) {
    Quarantine records = new Quarantine();
    for (int offset = 0; offset < 100; offset++) {
      records.refused(origin(offset), mark(offset, offset % 3 == 0 ? "A" : "B"));
    }

    List<Long> shown = new ArrayList<>();
    OptionalLong behind = OptionalLong.empty();
    do {
      Page page =
          records.page(
              new Query(Optional.of("B"), Optional.empty(), Optional.empty(), behind, limit));
      assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
      assertThat(page.total()).isEqualTo(66);
      page.items().forEach(record -> shown.add(record.place()));
      behind = page.next();
    } while (behind.isPresent());

    assertThat(shown).hasSize(66).isSortedAccordingTo(Collections.reverseOrder());
  }

  @Test
  void twoReadersThatRefuseOneRecordAreShownTogether() {
    Quarantine records = new Quarantine();
    records.refused(origin(7), mark(0, "UNKNOWN_TYPE"));
    records.refused(origin(7), mark(1, "BREAKS_RULE"));
    records.refused(origin(7), mark(2, "BREAKS_RULE"));

    Standing record = records.find(origin(7)).orElseThrow();

    assertThat(record.marks())
        .extracting(Mark::code)
        .containsExactly("UNKNOWN_TYPE", "BREAKS_RULE");
    assertThat(record.reason()).isEqualTo("UNKNOWN_TYPE");
    assertThat(records.counts().together()).isEqualTo(new Counts.ByState(1, 0, 0));
  }

  @Test
  void aReplayGoesBeforeADiscard() {
    Quarantine records = new Quarantine();
    records.refused(origin(7), mark(0, "A"));
    records.discarded(origin(7), 1);
    records.replayed(origin(7), 2);

    assertThat(records.find(origin(7)).orElseThrow().state()).isEqualTo(State.REPLAYED);
  }

  @Test
  void whatHasLeftTheLogLeavesTheListAndWhatIsLeftSpeaksAlone() {
    Quarantine records = new Quarantine();
    records.refused(origin(1), mark(0, "A"));
    records.refused(origin(2), mark(1, "A"));
    records.discarded(origin(2), 2);
    records.refused(origin(2), mark(3, "B"));

    records.expire(3);

    assertThat(records.find(origin(1))).isEmpty();
    Standing left = records.find(origin(2)).orElseThrow();
    assertThat(left.reason()).isEqualTo("B");
    assertThat(left.state()).isEqualTo(State.OPEN);
    assertThat(records.page(ALL).items()).containsExactly(left);
  }

  @Test
  void theListIsBoundedAndWhatIsSettledLeavesItFirst() {
    Quarantine records = new Quarantine(100);
    for (int offset = 0; offset < 100; offset++) {
      records.refused(origin(offset), mark(offset, "A"));
    }
    records.discarded(origin(50), 100);

    records.refused(origin(200), mark(200, "A"));
    records.refused(origin(201), mark(201, "A"));

    assertThat(records.page(ALL).total()).isEqualTo(100);
    assertThat(records.find(origin(50))).isEmpty();
    assertThat(records.find(origin(0))).isEmpty();
    assertThat(records.find(origin(1))).isPresent();
    assertThat(records.counts().unlisted()).isEqualTo(2);
  }

  @Test
  void aNameLeadsBackToItsRecord() {
    Position origin = new Position("inbound.suppliers", 3, 123);

    assertThat(RecordId.of(origin)).isEqualTo("inbound.suppliers-3-123");
    assertThat(RecordId.origin("inbound.suppliers-3-123")).contains(origin);
    assertThat(RecordId.origin("inbound.suppliers-3")).isEmpty();
    assertThat(RecordId.origin("a/../b-1-2")).isEmpty();
  }

  private record Event(int record, int offset, int what) {}

  /** What became of ten records: their refusals come first, as in every log. */
  private static List<Event> events(long seed) {
    Random random = new Random(seed);
    List<Event> events = new ArrayList<>();
    for (int offset = 10; offset < 40; offset++) {
      events.add(new Event(random.nextInt(12), offset, random.nextInt(3)));
    }
    return events;
  }

  private static Quarantine after(List<Event> events, int most) {
    Quarantine records = new Quarantine(most);
    for (int offset = 0; offset < 10; offset++) {
      records.refused(origin(offset), mark(offset, "CODE_" + offset % 3));
    }
    List<BiConsumer<Position, Long>> whats =
        List.of(records::replayed, records::discarded, records::refusedAgain);
    events.forEach(
        event -> whats.get(event.what()).accept(origin(event.record()), (long) event.offset()));
    return records;
  }

  private static long count(Counts.ByState counts, State state) {
    return switch (state) {
      case OPEN -> counts.open();
      case REPLAYED -> counts.replayed();
      case DISCARDED -> counts.discarded();
    };
  }

  private static Query only(State state) {
    return new Query(
        Optional.empty(), Optional.empty(), Optional.of(state), OptionalLong.empty(), 250);
  }

  private static Mark mark(long offset, String code) {
    return new Mark(offset, code, AT);
  }

  private static Position origin(long offset) {
    return new Position("inbound.suppliers", 0, offset);
  }
}
