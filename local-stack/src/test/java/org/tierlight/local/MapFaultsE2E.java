package org.tierlight.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierlight.local.gateway.Refused;
import org.tierlight.local.load.Kind;
import org.tierlight.local.stack.Part;
import org.tierlight.local.stack.Processes;
import org.tierlight.local.stack.SecondMap;
import org.tierlight.testkit.faults.Trap;
import tools.jackson.databind.JsonNode;

/** Faults around the map and its database, by a seed, under load; on the whole stack (ADR 0091). */
class MapFaultsE2E {

  private static final RunningStack STACK = RunningStack.shared();
  private static final Processes PROCESSES = STACK.processes();
  private static final Duration RECOVERY = FaultRun.within(15);

  /** For what the fault does not slow: traffic, the next commit. */
  private static final Duration PATIENCE = FaultRun.within(60);

  static LongStream seeds() {
    return FaultRun.seeds();
  }

  @Tag("R4")
  @ParameterizedTest
  @MethodSource("seeds")
  void withoutADatabaseFactsComeInAndReadsSayThatTheyAreOld(long seed) throws Exception {
    FaultRun.of("R4", seed, run -> killDatabaseInACommit(seed, run));
  }

  private static void killDatabaseInACommit(long seed, FaultRun run) throws Exception {
    Random random = new Random(seed);
    String prefix = "r4-" + seed + "-";
    try (Partner partner = partner(prefix, seed)) {
      partner.sendOne();
      STACK.settle();
      String known = "/v1/suppliers/" + partner.acknowledged().anyBuyer();
      String asked = known + "/upstream?tiers=2";
      JsonNode before = STACK.gateway().read(asked);
      partner.start();
      Trap trap = STACK.toDatabase().atCommit(1 + random.nextInt(5), MapFaultsE2E::killDatabase);
      assertThat(trap.await(PATIENCE)).as("a commit").isTrue();
      int safe = partner.acknowledged().items();
      isOld(STACK.gateway().read(asked), before);
      assertThat(STACK.gateway().read(known + "/risk").path("stale").asBoolean())
          .as("scores are of now")
          .isFalse();
      isUnavailable(known + "/downstream?tiers=2");
      assertThat(partner.awaitBegun(20 + random.nextInt(40), PATIENCE)).isTrue();
      assertThat(partner.acknowledged().items()).as("facts come in").isGreaterThan(safe);
      STACK.stack().start(Part.NEO4J);
      STACK.stack().awaitReady(Part.NEO4J);
      long back = System.nanoTime();
      partner.finish();
      STACK.settle();
      assertThat(elapsed(back)).as("drained").isLessThanOrEqualTo(RECOVERY);
      run.saw("reads stay up as old, drained %.1f s after Neo4j", seconds(elapsed(back)));
      assertThat(STACK.gateway().read(asked).path("stale").asBoolean()).isFalse();
      new Proof(STACK, prefix).holds(partner, run);
    }
  }

  private static void killDatabase() {
    try {
      PROCESSES.kill(Part.NEO4J);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void isOld(JsonNode answer, JsonNode before) {
    assertThat(answer.path("stale").asBoolean()).as("an old answer says so").isTrue();
    assertThat(answer.path("edges")).isEqualTo(before.path("edges"));
  }

  private static void isUnavailable(String path) {
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> STACK.gateway().read(path))
        .satisfies(refused -> assertThat(refused.status()).isEqualTo(503));
  }

  @Tag("R5")
  @ParameterizedTest
  @MethodSource("seeds")
  void aCommitWhoseReplyIsLostCountsOnce(long seed) throws Exception {
    FaultRun.of("R5", seed, run -> loseReply(seed, run));
  }

  private static void loseReply(long seed, FaultRun run) throws Exception {
    Random random = new Random(seed);
    String prefix = "r5-" + seed + "-";
    STACK.settle();
    Counted counted = new Counted(STACK, List.of(STACK.ports().of(Part.GRAPH)));
    try (Partner partner = partner(prefix, seed).start()) {
      Trap trap = STACK.toDatabase().dropReplyToCommit(2 + random.nextInt(6));
      assertThat(trap.await(PATIENCE)).as("a commit").isTrue();
      assertThat(partner.awaitBegun(20, PATIENCE)).isTrue();
      partner.finish();
      new Proof(STACK, prefix).holds(partner, run);
    }
    Applied said = counted.said();
    assertThat(said.fresh()).as("nothing is applied again").isLessThan(counted.records());
    assertThat(said.fresh() + said.known())
        .as("nothing is counted twice")
        .isLessThanOrEqualTo(counted.records());
    run.saw(
        "of %d records %d fresh, %d known when repeated",
        counted.records(), said.fresh(), said.known());
  }

  @Tag("R6")
  @ParameterizedTest
  @MethodSource("seeds")
  void whatAZombieBringsLateIsKnown(long seed) throws Exception {
    FaultRun.of("R6", seed, run -> freezeAndThaw(seed, run));
  }

  private static void freezeAndThaw(long seed, FaultRun run) throws Exception {
    Random random = new Random(seed);
    String prefix = "r6-" + seed + "-";
    try (SecondMap second = SecondMap.start(RunningStack.modules(), STACK.place(), STACK.ports());
        Partner partner = partner(prefix, seed)) {
      STACK.settle();
      int first = STACK.ports().of(Part.GRAPH);
      Counted counted = new Counted(STACK, List.of(first, second.port()));
      partner.start();
      Trap trap =
          STACK
              .toDatabase()
              .atAnswerToCommit(2 + random.nextInt(6), () -> PROCESSES.freeze(Part.GRAPH));
      assertThat(trap.await(PATIENCE)).as("a commit").isTrue();
      Applied alone = Applied.at(second.port());
      assertThat(partner.awaitBegun(20 + random.nextInt(30), PATIENCE)).isTrue();
      assertThat(Applied.at(second.port()).since(alone).fresh())
          .as("the other one goes on")
          .isPositive();
      PROCESSES.thaw(Part.GRAPH);
      assertThat(partner.awaitBegun(10, PATIENCE)).isTrue();
      partner.finish();
      new Proof(STACK, prefix).holds(partner, run);
      Applied said = counted.said();
      run.saw(
          "of %d records %d fresh, %d known to whoever came second",
          counted.records(), said.fresh(), said.known());
      assertThat(said.fresh()).as("each is applied once").isEqualTo(counted.records());
      assertThat(said.known()).as("the fence had work").isPositive();
    }
  }

  @Tag("R17")
  @ParameterizedTest
  @MethodSource("seeds")
  void mapAndEngineAreMadeAgainFromTheLog(long seed) throws Exception {
    FaultRun.of("R17", seed, run -> wipe(seed, run));
  }

  /** By odd seeds the map's service runs on, idle, and finds its map gone. */
  private static void wipe(long seed, FaultRun run) throws Exception {
    String prefix = "r17-" + seed + "-";
    try (Partner partner = partner(prefix, seed)) {
      for (int request = 0; request < 30; request++) {
        partner.sendOne();
      }
      STACK.send(Kind.EVIDENCE, List.of(Sample.evidence(prefix + "0", "CIVIL_SOCIETY", 0.7)));
      new Proof(STACK, prefix).holds(partner, run);
      State before = State.now();
      boolean runsOn = seed % 2 == 1;
      long start = System.nanoTime();
      List<Part> stopped =
          runsOn ? List.of(Part.RISK, Part.NEO4J) : List.of(Part.GRAPH, Part.RISK, Part.NEO4J);
      for (Part part : stopped) {
        PROCESSES.kill(part);
      }
      RunningStack.delete(STACK.place().data(Part.NEO4J));
      RunningStack.delete(STACK.place().data(Part.RISK).resolve("engine"));
      STACK.stack().start();
      awaitMap(prefix, partner);
      new Proof(STACK, prefix).holds(partner, run);
      run.saw(
          "%s, made again in %.1f s",
          runsOn ? "the map's service ran on" : "all were stopped", seconds(elapsed(start)));
      State after = State.now();
      assertThat(after.map()).as("the map made again").isEqualTo(before.map());
      assertThat(after.scores()).as("the scores made again").isEqualTo(before.scores());
    }
  }

  /** Until it was looked for, the map's service takes it for what it was: nothing lags. */
  private static void awaitMap(String prefix, Partner partner) throws Exception {
    try (MapState map = new MapState(STACK)) {
      await("the map is there again")
          .atMost(PATIENCE)
          .until(() -> map.trade(prefix), partner.acknowledged().trade()::equals);
    }
  }

  /** What is made from the log. */
  private record State(Map<String, String> map, List<String> scores) {

    static State now() throws Exception {
      try (MapState map = new MapState(STACK)) {
        return new State(map.digests(), Certified.now(STACK).lines());
      }
    }
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
