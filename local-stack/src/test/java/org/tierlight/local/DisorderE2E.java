package org.tierlight.local;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierlight.local.load.Kind;
import org.tierlight.local.stack.Part;
import org.tierlight.testkit.oracle.Expected;
import org.tierlight.testkit.oracle.Oracle;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.Position;
import org.tierlight.vocabulary.SupplierId;

/**
 * R9 and R10 of the goals: trade that streams in with duplicates, shuffled, months late, by wrong
 * clocks and among poison leads to the very state of clean order, which is the oracle's.
 */
@Tag("R10")
class DisorderE2E {

  private static final RunningStack STACK = RunningStack.shared();
  private static final Inbound INBOUND = new Inbound(STACK);
  private static final long SEEDS = 3;

  /** Of the first seed: 100 000 events, of which any may change places with any. */
  private static final int SHIPMENTS = 75_000;

  private static final int FEWER_SHIPMENTS = 3_000;

  private static final Set<Position> POISONED = new HashSet<>();
  private static Certified certified = Certified.NOTHING;

  @BeforeAll
  static void stream() throws Exception {
    long start = System.nanoTime();
    Instant today = Instant.now().truncatedTo(ChronoUnit.DAYS);
    try (Producer<byte[], byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", INBOUND.broker()),
            new ByteArraySerializer(),
            new ByteArraySerializer())) {
      for (long seed : LongStream.rangeClosed(1, SEEDS).toArray()) {
        Inbound.send(producer, SeededTrade.inOrder(seed, calm(seed), today, shipments(seed)));
        List<SeededTrade.Event> wild =
            SeededTrade.inDisorder(seed, wild(seed), today, shipments(seed));
        Inbound.send(producer, wild.subList(0, wild.size() / 2));
        poison(producer);
        Inbound.send(producer, wild.subList(wild.size() / 2, wild.size()));
      }
    }
    for (long seed : LongStream.rangeClosed(1, SEEDS).toArray()) {
      STACK.send(Kind.EVIDENCE, evidence(calm(seed)));
      STACK.send(Kind.EVIDENCE, evidence(wild(seed)));
    }
    INBOUND.awaitTakenIn();
    STACK.settle();
    System.out.printf(
        "%d shipments of the first seed: all is in scores and map %.1f s after the first was sent%n",
        SHIPMENTS, (System.nanoTime() - start) / 1e9);
    certified = Certified.now(STACK);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void disorderAndPoisonLeadToTheStateOfCleanOrderWhichIsTheOracles(long seed) throws Exception {
    FaultRun.of("R10", seed, run -> compare(seed, run));
  }

  private static void compare(long seed, FaultRun run) {
    List<String> clean = certified.beginningWith(calm(seed));
    assertThat(clean).hasSize(SeededTrade.SUPPLIERS);
    assertThat(certified.beginningWith(wild(seed))).isEqualTo(clean);

    Map<SupplierId, Expected> expected =
        new Oracle(
                FactsInLog.read(STACK.ports().of(Part.KAFKA), wild(seed)),
                LocalDate.now(ZoneOffset.UTC),
                _ -> Interval.UNKNOWN)
            .scores();
    certified.isTheOracles(expected, wild(seed));
    run.saw("%d shipments in disorder: the state of clean order, the oracle's", shipments(seed));
  }

  @Test
  void eachPoisonedRecordIsSetAsideOnceByEachWhoReadsIt() {
    Map<Position, Long> setAside =
        INBOUND.quarantined().stream().collect(groupingBy(position -> position, counting()));

    assertThat(setAside.keySet()).containsAll(POISONED);
    POISONED.forEach(
        position ->
            assertThat(setAside.get(position))
                .as(position.toString())
                .isBetween(1L, position.topic().startsWith("inbound") ? 1L : 2L));
    assertThat(POISONED).hasSizeGreaterThan(40);
  }

  private static int shipments(long seed) {
    return seed == 1 ? SHIPMENTS : FEWER_SHIPMENTS;
  }

  private static List<Map<String, Object>> evidence(String prefix) {
    return IntStream.range(0, SeededTrade.SUPPLIERS / 12)
        .mapToObj(number -> Sample.evidence(prefix + number * 12, "CIVIL_SOCIETY", 0.7))
        .toList();
  }

  private static void poison(Producer<byte[], byte[]> producer)
      throws ExecutionException, InterruptedException {
    for (ProducerRecord<byte[], byte[]> record : Poison.records()) {
      var written = producer.send(record).get();
      POISONED.add(new Position(written.topic(), written.partition(), written.offset()));
    }
  }

  private static String calm(long seed) {
    return "calm-" + seed + "-";
  }

  private static String wild(long seed) {
    return "wild-" + seed + "-";
  }
}
