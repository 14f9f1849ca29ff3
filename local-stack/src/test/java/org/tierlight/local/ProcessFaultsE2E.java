package org.tierlight.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierlight.local.stack.Part;
import org.tierlight.local.stack.Processes;
import org.tierlight.testkit.faults.Trap;

/** Processes end under load: killed, or asked to, by a seed; on the whole stack (ADR 0091). */
class ProcessFaultsE2E {

  private static final RunningStack STACK = RunningStack.shared();
  private static final Processes PROCESSES = STACK.processes();
  private static final Duration RECOVERY = FaultRun.within(15);
  private static final Duration BROKER_RECOVERY = FaultRun.within(20);
  private static final Duration END = FaultRun.within(10);

  /** For what the fault does not slow: traffic, the next commit. */
  private static final Duration PATIENCE = FaultRun.within(60);

  static LongStream seeds() {
    return FaultRun.seeds();
  }

  @Tag("R1")
  @ParameterizedTest
  @MethodSource("seeds")
  void aServiceThatIsKilledComesBackAndNothingIsLost(long seed) throws Exception {
    FaultRun.of("R1", seed, run -> killEachService(seed, run));
  }

  private static void killEachService(long seed, FaultRun run) throws Exception {
    Random random = new Random(seed);
    String prefix = "r1-" + seed + "-";
    try (Partner partner = partner(prefix, seed).start()) {
      List<Part> services = new ArrayList<>(Part.services().toList());
      Collections.shuffle(services, random);
      for (Part service : services) {
        assertThat(partner.awaitBegun(1 + random.nextInt(8), PATIENCE)).isTrue();
        crash(service, partner, random);
        run.saw("%s %.1f s", service.title(), seconds(recovered(service)));
      }
      partner.finish();
      new Proof(STACK, prefix).holds(partner, run);
    }
  }

  /** At a named point where there is one, else wherever it stands. */
  private static void crash(Part service, Partner partner, Random random) throws Exception {
    switch (service) {
      case GRAPH -> {
        Trap trap = STACK.toDatabase().atCommit(1 + random.nextInt(3), () -> crash(Part.GRAPH));
        assertThat(trap.await(PATIENCE)).as("a commit").isTrue();
      }
      case INGEST -> {
        // While what it has sent is not confirmed: none of it may have been called safe. The system
        // takes some in for a frozen broker; what would be called safe beyond that is lost.
        PROCESSES.freeze(Part.KAFKA);
        partner.awaitBegun(15, Duration.ofSeconds(3));
        crash(Part.INGEST);
        PROCESSES.thaw(Part.KAFKA);
      }
      case KAFKA, NEO4J, RISK, GATEWAY -> crash(service);
    }
  }

  private static void crash(Part part) {
    try {
      PROCESSES.crash(part);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static Duration recovered(Part part) throws InterruptedException {
    long start = System.nanoTime();
    STACK.stack().awaitReady(part);
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    assertThat(took).as("%s is back", part).isLessThanOrEqualTo(RECOVERY);
    return took;
  }

  @Tag("R2")
  @ParameterizedTest
  @MethodSource("seeds")
  void withoutABrokerNothingIsCalledSafeAndNothingHangs(long seed) throws Exception {
    FaultRun.of("R2", seed, run -> killBroker(seed, run));
  }

  private static void killBroker(long seed, FaultRun run) throws Exception {
    Random random = new Random(seed);
    String prefix = "r2-" + seed + "-";
    try (Partner partner = partner(prefix, seed).start()) {
      assertThat(partner.awaitBegun(5 + random.nextInt(10), PATIENCE)).isTrue();
      PROCESSES.kill(Part.KAFKA);
      long killed = System.nanoTime();
      assertThat(partner.awaitBegun(3 + random.nextInt(6), PATIENCE)).isTrue();
      long restarted = System.nanoTime();
      STACK.stack().start(Part.KAFKA);
      Duration recovery = awaitAccepted(partner, restarted);
      partner.finish();
      List<Partner.Answer> during =
          partner.answers().stream()
              .filter(it -> it.begun() > killed && it.ended() < restarted)
              .toList();
      assertThat(during).isNotEmpty().allMatch(Partner.Answer::isRefusal, "is refused");
      run.saw("%d refused, accepted again after %.1f s", during.size(), seconds(recovery));
      new Proof(STACK, prefix).holds(partner, run);
    }
  }

  private static Duration awaitAccepted(Partner partner, long since) throws Exception {
    while (partner.answers().stream().noneMatch(it -> it.ended() > since && it.accepted() > 0)) {
      assertThat(elapsed(since)).as("accepted again").isLessThanOrEqualTo(BROKER_RECOVERY);
      partner.awaitBegun(1, Duration.ofSeconds(1));
    }
    return elapsed(since);
  }

  @Tag("R15")
  @ParameterizedTest
  @MethodSource("seeds")
  void whateverIsAskedToEndFirstAllEndInOrder(long seed) throws Exception {
    FaultRun.of("R15", seed, run -> endAll(seed, run));
  }

  private static void endAll(long seed, FaultRun run) throws Exception {
    Random random = new Random(seed);
    String prefix = "r15-" + seed + "-";
    try (Partner partner = partner(prefix, seed).start()) {
      assertThat(partner.awaitBegun(10, PATIENCE)).isTrue();
      List<Part> parts = new ArrayList<>(Arrays.asList(Part.values()));
      Collections.shuffle(parts, random);
      Map<Part, CompletableFuture<Processes.End>> ends = new EnumMap<>(Part.class);
      for (Part part : parts) {
        ends.put(part, PROCESSES.end(part));
        partner.awaitBegun(random.nextInt(3), Duration.ofSeconds(1));
      }
      ends.forEach((part, end) -> endsInOrder(part, end.join(), run));
      STACK.stack().start();
      partner.finish();
      new Proof(STACK, prefix).holds(partner, run);
    }
  }

  /** Broker and database are not ours: they say by 143 that they were asked to. */
  private static void endsInOrder(Part part, Processes.End end, FaultRun run) {
    run.saw("%s %d after %.1f s", part.title(), end.status(), seconds(end.took()));
    assertThat(end.took()).as("%s ends", part).isLessThanOrEqualTo(END);
    List<Integer> orderly = part.isService() ? List.of(0) : List.of(0, 143);
    assertThat(end.status()).as("status of %s", part).isIn(orderly);
  }

  private static Partner partner(String prefix, long seed) throws Exception {
    return new Partner(STACK, prefix, seed);
  }

  private static Duration elapsed(long since) {
    return Duration.ofNanos(System.nanoTime() - since);
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1000.0;
  }
}
