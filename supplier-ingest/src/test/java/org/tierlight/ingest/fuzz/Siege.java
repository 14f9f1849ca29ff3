package org.tierlight.ingest.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

/**
 * Sends damaged samples to a door for a while and holds its answers to the law: no input makes it
 * throw, take long or allocate without bound, and nothing that a sample says of a person comes
 * back. What breaks the law is told in Base64, with the seed that finds it again.
 */
final class Siege {

  /** Stands in the samples wherever a field about a person could stand. */
  static final String SECRET = "Zq9Xsecret";

  private static final long SECONDS = Long.getLong("tierlight.fuzz.seconds", 4);
  private static final long SEED = Long.getLong("tierlight.fuzz.seed", 20261122);
  private static final int LEAST = 500;

  /** Far above what a body needs, far below what would hurt beside a hundred others. */
  private static final long MOST_BYTES = 64L << 20;

  private static final long MOST_NANOS = 2_000_000_000L;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Function<byte[], Answer> door;
  private final Fuzzer fuzzer;

  private Siege(Function<byte[], Answer> door, List<byte[]> samples) {
    this.door = door;
    this.fuzzer = new Fuzzer(samples, SEED);
  }

  static void of(Function<byte[], Answer> door, List<String> samples) {
    of(door, samples.stream().map(sample -> sample.getBytes(UTF_8)).toList(), 10);
  }

  /**
   * The same for samples that are no texts.
   *
   * @param most answers that samples and chance find without a search
   */
  static void of(Function<byte[], Answer> door, List<byte[]> samples, int most) {
    new Siege(door, samples).hold(samples, most);
  }

  private void hold(List<byte[]> samples, int most) {
    samples.forEach(this::tryOut);
    long until = System.nanoTime() + SECONDS * 1_000_000_000L;
    int inputs = 0;
    while (System.nanoTime() < until || inputs < LEAST) {
      tryOut(fuzzer.next());
      inputs++;
    }
    // A search that finds no other answers tests nothing.
    assertThat(fuzzer.answers()).as("answers to %d inputs", inputs).isGreaterThan(most);
  }

  private void tryOut(byte[] input) {
    long nanos = THREADS.getCurrentThreadCpuTime();
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    try {
      Answer answer = door.apply(input);
      check(answer, THREADS.getCurrentThreadAllocatedBytes() - bytes);
      assertThat(THREADS.getCurrentThreadCpuTime() - nanos).as("time").isLessThan(MOST_NANOS);
      fuzzer.answered(input, answer.kinds());
    } catch (Exception | Error broken) {
      throw new AssertionError(
          "seed " + SEED + ", input " + Base64.getEncoder().encodeToString(input), broken);
    }
  }

  private static void check(Answer answer, long bytes) {
    assertThat(bytes).as("allocated bytes").isLessThan(MOST_BYTES);
    assertThat(answer.words())
        .allSatisfy(words -> assertThat(words).isNotBlank().doesNotContain(SECRET));
  }
}
