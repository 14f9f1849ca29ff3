package org.tierlight.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Kafka's own measuring consumer, in a JVM of its own: it reads and throws away. */
public final class ConsumerPerformance {

  /** The last column of the last line: records a second, without the time to join a group. */
  private static final Pattern RATE = Pattern.compile(", ([0-9.]+)\\s*$");

  private ConsumerPerformance() {}

  /** Records a second that it reads from the beginning of a topic. */
  public static double recordsPerSecond(String bootstrapServers, String topic, long records)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx1g",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "org.apache.kafka.tools.ConsumerPerformance",
                    "--bootstrap-server",
                    bootstrapServers,
                    "--topic",
                    topic,
                    "--num-records",
                    Long.toString(records),
                    "--hide-header"))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException("the measuring consumer failed: " + said);
    }
    return RATE.matcher(said)
        .results()
        .mapToDouble(match -> Double.parseDouble(match.group(1)))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no rate in: " + said));
  }
}
