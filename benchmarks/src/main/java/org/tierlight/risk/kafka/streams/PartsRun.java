package org.tierlight.risk.kafka.streams;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.LogDirDescription;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.tierlight.message.Topic;
import org.tierlight.risk.audit.CertifiedSnapshot;
import org.tierlight.risk.engine.ScoringEngine;
import org.tierlight.risk.kafka.Clients;
import org.tierlight.risk.kafka.KafkaHistory;
import org.tierlight.risk.parameters.Ruling;
import org.tierlight.testkit.Broker;

/** One log on a broker of its own, read by one engine and by several processes. */
final class PartsRun implements AutoCloseable {

  private static final String CHANGELOG = "risk-scoring-network-changelog";
  private static final long LOOK_EVERY_MILLIS = 100;

  /** How long a group may take to form, and to form again when one more joins it. */
  private static final Duration FORMING = Duration.ofMinutes(3);

  /** Slower than the slowest run seen, on cores that were badly overloaded. */
  private static final Duration LONGEST_A_FACT = Duration.ofMillis(20);

  /** Something that the processes come to by and by. */
  private interface Stage {
    boolean isReached() throws ExecutionException, InterruptedException;
  }

  private final Broker broker = Broker.start();
  private final Path directory;
  private final List<Process> processes = new ArrayList<>();
  private long facts;

  PartsRun(int suppliers, int shipments) {
    try (Producer<byte[], byte[]> log = producer()) {
      new PartsWorld(suppliers)
          .write(
              shipments,
              record -> {
                Future<?> sent = log.send(record);
                if (sent.isDone()) {
                  sent.resultNow();
                }
                facts++;
              });
      directory = Files.createTempDirectory("p5x-");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Producer<byte[], byte[]> producer() {
    return new KafkaProducer<>(
        Map.of("bootstrap.servers", broker.bootstrapServers(), "linger.ms", 20),
        new ByteArraySerializer(),
        new ByteArraySerializer());
  }

  long facts() {
    return facts;
  }

  /** Reads the log into one engine: facts a second, and the certified hash. */
  Measured array() {
    long begun = System.nanoTime();
    Ruling ruling = PartProcess.ruling();
    ScoringEngine engine =
        new ScoringEngine(ruling.parameters(), ruling.appraisal(), Instant.now());
    new KafkaHistory(new Clients(broker.bootstrapServers()), Long.MAX_VALUE)
        .read(Instant.now(), fact -> engine.apply(fact.version(), fact.fact()));
    engine.drain();
    double seconds = (System.nanoTime() - begun) / 1e9;
    return new Measured(facts / seconds, CertifiedSnapshot.of(engine.solved()).sha256());
  }

  /** Reads the same log into several processes, up to where none has anything to say. */
  Measured parts(int count) throws IOException, InterruptedException, ExecutionException {
    for (int number = 0; number < count; number++) {
      processes.add(started(number));
    }
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      long begun = awaitBegin(admin);
      Duration longest = FORMING.plus(LONGEST_A_FACT.multipliedBy(facts));
      await("came to the end of the log", longest, () -> GroupLag.of(admin) == 0);
      double seconds = (System.nanoTime() - begun) / 1e9;
      return new Measured(facts / seconds, certified());
    }
  }

  /** From the first commit on: how long a group takes to form is not throughput. */
  private long awaitBegin(Admin admin) throws ExecutionException, InterruptedException {
    long all = GroupLag.of(admin);
    await("read a fact", FORMING, () -> GroupLag.of(admin) != all);
    return System.nanoTime() - 1_000_000_000L;
  }

  /** A process that ended, or one that hangs, must not keep the others waiting for ever. */
  private void await(String what, Duration longest, Stage stage)
      throws ExecutionException, InterruptedException {
    long begun = System.nanoTime();
    while (!stage.isReached()) {
      boolean isLate = System.nanoTime() - begun > longest.toNanos();
      if (isLate || processes.stream().anyMatch(process -> !process.isAlive())) {
        throw new IllegalStateException(
            "The processes never %s: %s. Their logs are in %s"
                .formatted(what, isLate ? longest + " went by" : "one of them ended", directory));
      }
      Thread.sleep(LOOK_EVERY_MILLIS);
    }
  }

  private String certified() {
    Clients clients = new Clients(broker.bootstrapServers());
    return new KeptState(clients, PartProcess.rulings()::inForce)
        .certify(Instant.now())
        .snapshot()
        .sha256();
  }

  private Process started(int number) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "-cp",
            System.getProperty("java.class.path"),
            PartProcess.class.getName(),
            broker.bootstrapServers(),
            directory.resolve("stores-" + number).toString(),
            Integer.toString(number + 1))
        .redirectErrorStream(true)
        .redirectOutput(directory.resolve("process-" + number + ".log").toFile())
        .start();
  }

  /** How many messages the parts sent each other. */
  long messages() throws ExecutionException, InterruptedException {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
      IntStream.range(0, Topic.EXPOSURE.partitions())
          .forEach(
              part ->
                  ends.put(
                      new TopicPartition(Topic.EXPOSURE.topicName(), part), OffsetSpec.latest()));
      return admin.listOffsets(ends).all().get().values().stream()
          .mapToLong(end -> end.offset())
          .sum();
    }
  }

  /** What the changelog takes on the broker, in bytes. */
  long changelogBytes() throws ExecutionException, InterruptedException {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      return admin.describeLogDirs(List.of(1)).allDescriptions().get().values().stream()
          .flatMap(on -> on.values().stream())
          .map(LogDirDescription::replicaInfos)
          .flatMap(replicas -> replicas.entrySet().stream())
          .filter(replica -> replica.getKey().topic().equals(CHANGELOG))
          .mapToLong(replica -> replica.getValue().size())
          .sum();
    }
  }

  /** What the stores take on the disks of all processes, in bytes. */
  long storeBytes() throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(file -> file.toString().endsWith(".sst") || file.toString().endsWith(".log"))
          .filter(file -> file.toString().contains("rocksdb"))
          .mapToLong(file -> file.toFile().length())
          .sum();
    }
  }

  @Override
  public void close() {
    processes.forEach(Process::destroyForcibly);
    processes.forEach(process -> process.onExit().join());
    broker.close();
  }
}
