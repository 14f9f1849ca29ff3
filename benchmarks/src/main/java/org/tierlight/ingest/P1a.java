package org.tierlight.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.tierlight.benchmarks.Goal;
import org.tierlight.benchmarks.Table;
import org.tierlight.testkit.Broker;

/**
 * P1a of the goals: shipments of 0.7 KB as lines over four connections, each with a receipt after
 * acks=all, against Kafka's own measuring producer with records of that size on the same broker.
 */
public final class P1a {

  private static final int RECORDS = 200_000;
  private static final int CONNECTIONS = 4;

  /** Each turn of the yardstick is a new process, ours is one that has run before. */
  private static final int WARM_UP = 50_000;

  private static final Pattern RATE = Pattern.compile("([0-9.]+) records/sec");

  private P1a() {}

  /** Prints the table; takes the number of records. */
  public static void main(String[] sizes) throws Exception {
    int records = sizes.length > 0 ? Integer.parseInt(sizes[0]) : RECORDS;
    AtomicInteger turns = new AtomicInteger();
    try (Broker broker = Broker.start();
        Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      admin.createTopics(List.of(new NewTopic("measured", 6, (short) 1))).all().get();
      try (IngestProcess ours = IngestProcess.service(broker.bootstrapServers())) {
        Table.compare(
            "P1a lines, a record",
            () -> lines(ours, "p1a-" + turns.incrementAndGet(), records),
            () -> 1 / produced(broker, records),
            Goal.timesAsFast(0.5));
      }
    }
  }

  private static double lines(IngestProcess ours, String run, int records) {
    List<byte[]> bodies =
        IntStream.range(0, CONNECTIONS)
            .mapToObj(k -> body(run + "-" + k, records / CONNECTIONS))
            .toList();
    long start = System.nanoTime();
    List<String> receipts = new LineSender().receipts(ours.at("/v1/shipments"), bodies);
    double seconds = (System.nanoTime() - start) / 1e9;
    long accepted =
        receipts.stream()
            .flatMap(String::lines)
            .filter(line -> line.contains("\"ACCEPTED\""))
            .count();
    if (accepted != records) {
      throw new IllegalStateException(accepted + " of " + records + " were accepted");
    }
    return seconds / records;
  }

  /** Made before the clock starts: only the service is measured. */
  private static byte[] body(String run, int records) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream(records * 700);
    for (int k = 0; k < records; k++) {
      lines.writeBytes(FictionalShipment.json(run, k));
      lines.write('\n');
    }
    return lines.toByteArray();
  }

  private static double produced(Broker broker, int records) throws Exception {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx1g",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "org.apache.kafka.tools.ProducerPerformance",
                    "--topic",
                    "measured",
                    "--num-records",
                    Integer.toString(records + WARM_UP),
                    "--warmup-records",
                    Integer.toString(WARM_UP),
                    "--record-size",
                    Integer.toString(FictionalShipment.json("p1a-1", 100_000).length),
                    "--throughput",
                    "-1",
                    "--producer-props",
                    "acks=all",
                    "bootstrap.servers=" + broker.bootstrapServers()))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException("the measuring producer failed: " + said);
    }
    return RATE.matcher(said)
        .results()
        .mapToDouble(match -> Double.parseDouble(match.group(1)))
        .reduce((_, last) -> last)
        .orElseThrow(() -> new IllegalStateException("no rate in: " + said));
  }
}
