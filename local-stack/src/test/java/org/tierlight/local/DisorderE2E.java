package org.tierlight.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierlight.local.gateway.Role;
import org.tierlight.local.load.Kind;
import org.tierlight.local.stack.Part;
import org.tierlight.message.Topic;
import org.tierlight.message.kafka.QuarantineRecords;
import org.tierlight.testkit.oracle.Expected;
import org.tierlight.testkit.oracle.Oracle;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.Position;
import org.tierlight.vocabulary.SupplierId;
import tools.jackson.databind.json.JsonMapper;

/**
 * R9 and R10 of the goals: trade that streams in with duplicates, shuffled, months late, by wrong
 * clocks and among poison leads to the very state of clean order, which is the oracle's.
 */
class DisorderE2E {

  private static final RunningStack STACK = RunningStack.shared();
  private static final long SEEDS = 3;
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  /** Of the first seed; 75 000 are 100 000 events, of which any may change places with any. */
  private static final int SHIPMENTS = Integer.getInteger("tierlight.disorder.shipments", 3_000);

  private static final int FEWER_SHIPMENTS = 3_000;

  /** Snapshots are rounded to four decimals. */
  private static final double ROUNDED = 0.000_05 + 1e-9;

  private static final Set<Position> POISONED = new HashSet<>();
  private static List<String> certified = List.of();

  @BeforeAll
  static void stream() throws Exception {
    long start = System.nanoTime();
    Instant today = Instant.now().truncatedTo(ChronoUnit.DAYS);
    try (Producer<byte[], byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", broker()),
            new ByteArraySerializer(),
            new ByteArraySerializer())) {
      for (long seed : LongStream.rangeClosed(1, SEEDS).toArray()) {
        send(producer, SeededTrade.inOrder(seed, calm(seed), today, shipments(seed)));
        List<SeededTrade.Event> wild =
            SeededTrade.inDisorder(seed, wild(seed), today, shipments(seed));
        send(producer, wild.subList(0, wild.size() / 2));
        poison(producer);
        send(producer, wild.subList(wild.size() / 2, wild.size()));
      }
    }
    for (long seed : LongStream.rangeClosed(1, SEEDS).toArray()) {
      STACK.send(Kind.EVIDENCE, evidence(calm(seed)));
      STACK.send(Kind.EVIDENCE, evidence(wild(seed)));
    }
    awaitTakenIn();
    STACK.settle();
    System.out.printf(
        "%d shipments of the first seed: all is in scores and map %.1f s after the first was sent%n",
        SHIPMENTS, (System.nanoTime() - start) / 1e9);
    certified = certify();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void disorderAndPoisonLeadToTheStateOfCleanOrder(long seed) {
    List<String> clean = standings(calm(seed));

    assertThat(clean).hasSize(SeededTrade.SUPPLIERS);
    assertThat(standings(wild(seed))).isEqualTo(clean);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theStateIsTheOracles(long seed) {
    Map<SupplierId, Expected> expected =
        new Oracle(
                Ledger.read(STACK.ports().of(Part.KAFKA), wild(seed)),
                LocalDate.now(ZoneOffset.UTC),
                _ -> Interval.UNKNOWN)
            .scores();
    Map<String, String[]> standings = new TreeMap<>();
    standings(wild(seed)).forEach(line -> standings.put(cells(line)[0], cells(line)));

    assertThat(standings).hasSameSizeAs(expected);
    expected.forEach(
        (supplier, its) -> {
          String[] line =
              Objects.requireNonNull(
                  standings.get(supplier.value().substring(wild(seed).length())));
          assertClose(line[1], its.exposure().low());
          assertClose(line[2], its.exposure().mid());
          assertClose(line[3], its.exposure().high());
          assertClose(line[4], its.alertStrength());
        });
  }

  @Test
  void eachPoisonedRecordIsSetAsideOnceByEachWhoReadsIt() {
    Map<Position, Long> setAside =
        quarantined().stream().collect(groupingBy(position -> position, counting()));

    assertThat(setAside.keySet()).containsAll(POISONED);
    POISONED.forEach(
        position ->
            assertThat(setAside.get(position))
                .as(position.toString())
                .isBetween(1L, position.topic().startsWith("inbound") ? 1L : 2L));
    assertThat(POISONED).hasSizeGreaterThan(40);
  }

  private static String[] cells(String line) {
    return line.split("\t", -1);
  }

  private static void assertClose(String rounded, double exact) {
    assertThat(Double.parseDouble(rounded)).isCloseTo(exact, within(ROUNDED));
  }

  private static void send(Producer<byte[], byte[]> producer, List<SeededTrade.Event> events)
      throws ExecutionException, InterruptedException {
    List<Future<RecordMetadata>> sent = new ArrayList<>();
    for (SeededTrade.Event event : events) {
      sent.add(
          producer.send(
              new ProducerRecord<>(
                  Topic.INBOUND_SHIPMENTS.topicName(), event.json().getBytes(UTF_8))));
    }
    for (Future<RecordMetadata> each : sent) {
      each.get();
    }
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

  /** All that was sent is a fact, or stands in quarantine. */
  private static void awaitTakenIn() throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker()))) {
      long end = System.nanoTime() + PATIENCE.toNanos();
      while (toBeTakenIn(admin) > 0) {
        assertThat(System.nanoTime()).as("it is taken in within minutes").isLessThan(end);
        Thread.sleep(200);
      }
    }
  }

  private static long toBeTakenIn(Admin admin) throws Exception {
    var taken =
        admin.listConsumerGroupOffsets("supplier-ingest").partitionsToOffsetAndMetadata().get();
    Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
    for (int partition = 0; partition < Topic.INBOUND_SHIPMENTS.partitions(); partition++) {
      wanted.put(
          new TopicPartition(Topic.INBOUND_SHIPMENTS.topicName(), partition), OffsetSpec.latest());
    }
    long left = 0;
    for (var latest : admin.listOffsets(wanted).all().get().entrySet()) {
      var offset = taken.get(latest.getKey());
      left += latest.getValue().offset() - (offset == null ? 0 : offset.offset());
    }
    return left;
  }

  private static List<String> certify() throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      String made =
          client
              .send(
                  asked("/v1/audit/snapshots").POST(BodyPublishers.noBody()).build(),
                  BodyHandlers.ofString())
              .body();
      String id = JsonMapper.shared().readTree(made).path("id").asString();
      return client
          .send(asked("/v1/audit/snapshots/" + id + "/lines").build(), BodyHandlers.ofString())
          .body()
          .lines()
          .toList();
    }
  }

  private static HttpRequest.Builder asked(String path) throws IOException, InterruptedException {
    return HttpRequest.newBuilder(URI.create(STACK.gatewayAddress() + path))
        .header("Authorization", "Bearer " + STACK.keys().of(Role.ADMIN));
  }

  /** The certified lines of suppliers whose ids begin alike, without the prefix. */
  private static List<String> standings(String prefix) {
    return certified.stream()
        .filter(line -> line.startsWith(prefix))
        .map(line -> line.substring(prefix.length()))
        .sorted()
        .toList();
  }

  private static List<Position> quarantined() {
    TopicPartition partition = new TopicPartition(Topic.QUARANTINE.topicName(), 0);
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", broker()),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer())) {
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      long end = Objects.requireNonNull(consumer.endOffsets(List.of(partition)).get(partition));
      List<Position> found = new ArrayList<>();
      while (consumer.position(partition) < end) {
        consumer
            .poll(Duration.ofMillis(500))
            .forEach(record -> QuarantineRecords.position(record).ifPresent(found::add));
      }
      return found;
    }
  }

  private static String calm(long seed) {
    return "calm-" + seed + "-";
  }

  private static String wild(long seed) {
    return "wild-" + seed + "-";
  }

  private static String broker() {
    return "127.0.0.1:" + STACK.ports().of(Part.KAFKA);
  }
}
