package org.tierlight.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.tierlight.local.Terminal.Output;
import org.tierlight.local.demo.Story;
import org.tierlight.local.gateway.GatewayClient;
import org.tierlight.local.gateway.Receipt;
import org.tierlight.local.stack.LocalPorts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command as people type it: a process of its own that leaves a stack in the background. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CommandLineE2E {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Path DATA = RunningStack.emptyDirectory("command-line-e2e");
  private static final Terminal TERMINAL = new Terminal(DATA, LocalPorts.free());

  private static Output stopped = new Output(-1, "");
  private static Output stoppedDoctor = stopped;
  private static Output demo = stopped;

  @AfterAll
  static void leaveNothingBehind() throws Exception {
    run("down");
  }

  @BeforeAll
  static void tellTheStory() throws Exception {
    stopped = run("status");
    stoppedDoctor = run("doctor");
    demo = run("demo");
  }

  @Test
  @Order(1)
  void beforeTheStartNothingRunsAndItIsSaidHowToStart() {
    assertThat(stopped.status()).isEqualTo(1);
    assertThat(stopped.text()).contains("The supervisor does not run. Start it: ./tierlight up");
    assertThat(stoppedDoctor.text())
        .contains("Nothing runs here")
        .contains("./tierlight up")
        .doesNotContain("All is well");
  }

  @Test
  @Order(2)
  void theDemoEndsInAnAlertAndTheDashboard() {
    assertThat(demo.text())
        .contains("2000 suppliers sent, known before: 0")
        .contains("60000 shipments sent, known before: 0")
        .contains("1 item of evidence sent, known before: 0")
        .contains("Alerted after")
        .contains("Alert LINK_ALERT")
        .contains("tier 4  demo-t4-0007")
        .contains("The alert's strength is")
        .contains("/#key=tl_");
    assertThat(demo.status()).isZero();
  }

  @Test
  @Order(3)
  void whatRunsIsReadyAndWell() throws Exception {
    Output status = run("status");
    assertThat(status.text()).contains("ready").doesNotContain("starting");
    assertThat(status.status()).isZero();
    assertThat(run("doctor").text()).contains("All is well");
  }

  @Test
  @Order(4)
  void aTokenIsAKeyAndHelpIsHelp() throws Exception {
    assertThat(run("token").text()).startsWith("tl_");
    assertThat(run("token", "--help").text()).contains("Usage:").doesNotContain("tl_");
  }

  @Test
  @Order(4)
  void aTokenForARoleOpensWhatTheDocumentsAskWithIt() throws Exception {
    GatewayClient admin = TERMINAL.gateway(run("token", "admin").text().strip());
    GatewayClient packs = TERMINAL.gateway(run("token", "PACKS").text().strip());

    assertThat(admin.read("/v1/audit/snapshots").has("items")).isTrue();
    assertThat(admin.read("/v1/keys").path("items").toString()).contains("operator", "packs");
    byte[] table = "Country,Country_Code,Rating\nNorway,NO,1\n".getBytes(StandardCharsets.UTF_8);
    assertThat(packs.offer("/v1/packs?dryRun=true", table).path("pack").asString())
        .isEqualTo("ituc");
    assertThat(run("token", "nobody").status()).isNotZero();
  }

  @Test
  @Order(4)
  void matchingIsMeasuredOnPairsThatPeopleJudged() throws Exception {
    Output measured = run("evaluate-matching", Terminal.fixture("pairs.csv"));

    assertThat(measured.status()).as(measured.text()).isZero();
    assertThat(measured.text()).contains("precision", "recall", "2 right, 0 wrong, 0 missed");
  }

  @Test
  @Order(5)
  void theScoresOfTheDemoAreWhatTheirContributionsSumTo() throws Exception {
    GatewayClient gateway = TERMINAL.gateway();
    JsonNode highest = gateway.read("/v1/suppliers?sort=risk&limit=5").path("items");
    assertThat(highest).hasSize(5);
    for (JsonNode supplier : highest) {
      String id = supplier.path("id").asString();
      JsonNode risk = gateway.read("/v1/suppliers/" + id + "/risk");
      assertThat(risk.path("contributions")).as(id).isNotEmpty();
      assertThat(risk.path("unexplained").asDouble()).as(id).isBetween(0.0, 0.01);
      assertThat(points(risk.path("contributions")) + risk.path("unexplained").asDouble())
          .as(id)
          .isCloseTo(risk.at("/score/mid").asDouble(), within(1e-6));
    }
  }

  @Test
  @Order(6)
  void whatChangedSumsToTheChange() throws Exception {
    Story story = new Story(Instant.now());
    String middle = story.chain().get(2);
    Instant before = Instant.now();
    byte[] sign = JSON.writeValueAsBytes(Sample.evidence(middle, "CIVIL_SOCIETY", 0.8));
    assertThat(TERMINAL.gateway().submit("/v1/evidence", "application/json", sign))
        .extracting(Receipt::status)
        .containsExactly(Receipt.Status.ACCEPTED);

    for (String id : List.of(middle, story.brand())) {
      JsonNode diff = TERMINAL.gateway().read("/v1/suppliers/" + id + "/risk/diff?from=" + before);
      assertThat(diff.path("difference").asDouble()).as(id).isPositive();
      assertThat(points(diff.path("changes")))
          .as(id)
          .isCloseTo(diff.path("difference").asDouble(), within(1e-6));
    }
  }

  private static double points(JsonNode parts) {
    return parts.valueStream().mapToDouble(part -> part.path("points").asDouble()).sum();
  }

  @Test
  @Order(7)
  void whatWasCertifiedComesOutOfTheLogAndOfAShuffledCopyOfIt() throws Exception {
    JsonNode certified = TERMINAL.order("/v1/audit/snapshots");
    String id = certified.path("id").asString();
    String copy = DATA.resolve("copy.ndjson").toString();

    Output exported = run("replay", "--export", copy, "--shuffle", "3", "--duplicate", "0.5");
    assertThat(exported.status()).as(exported.text()).isZero();
    Output fromLog = run("replay", "--snapshot", id);
    Output fromCopy = run("replay", "--snapshot", id, "--log", copy);

    for (Output replayed : List.of(fromLog, fromCopy)) {
      assertThat(replayed.text())
          .contains("sha256 " + certified.path("sha256").asString())
          .contains("The same as certified.")
          .doesNotContain("WARNING");
      assertThat(replayed.status()).isZero();
    }
  }

  @Test
  @Order(8)
  void theDemoAgainSendsNothingNewAndStops() throws Exception {
    Output again = run("demo", "--exit");
    assertThat(again.text())
        .contains("60000 shipments sent, known before: 60000")
        .contains("its alert was raised then")
        .contains("Alert LINK_ALERT")
        .contains("Now it stops. After ./tierlight up")
        .contains("Stopped in");
    assertThat(again.status()).isZero();
    assertThat(run("status").text()).contains("The supervisor does not run");
  }

  @Test
  @Order(9)
  void anUnknownWordIsAnswered() throws Exception {
    assertThat(run("dance").text()).contains("Unmatched argument").contains("demo");
  }

  private static Output run(String... words) throws IOException, InterruptedException {
    return TERMINAL.run(words);
  }
}
