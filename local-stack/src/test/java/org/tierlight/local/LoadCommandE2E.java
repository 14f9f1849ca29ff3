package org.tierlight.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.tierlight.local.Terminal.Output;
import org.tierlight.local.stack.LocalPorts;

/** What a load says that runs, is ended, or finds no gateway; and what is said of that gateway. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LoadCommandE2E {

  private static final Path DATA = RunningStack.emptyDirectory("load-command-e2e");
  private static final Terminal TERMINAL = new Terminal(DATA, LocalPorts.free());

  @BeforeAll
  static void start() throws Exception {
    assertThat(run("up").status()).isZero();
  }

  @AfterAll
  static void leaveNothingBehind() throws Exception {
    run("down");
  }

  @Test
  @Order(1)
  void loadSaysWhatBecameOfEachRow() throws Exception {
    assertThat(run("load", Terminal.fixture("suppliers-places.csv")).text())
        .contains("row 3, column country: UNKNOWN_COUNTRY")
        .contains("2 accepted, 0 duplicate, 2 refused");
    Output directory = run("load", ".");
    assertThat(directory.text()).contains("this is no file").hasLineCount(1);
    assertThat(directory.status()).isEqualTo(1);
  }

  @Test
  @Order(2)
  void aLoadThatIsEndedSaysHowFarItCame() throws Exception {
    StringBuilder rows = new StringBuilder("id,country,name\n");
    for (int row = 0; row < 30_000; row++) {
      rows.append("many-%d,PE,Many (fictional)\n".formatted(row));
    }
    Path file = Files.writeString(DATA.resolve("many.csv"), rows);
    Process load = TERMINAL.start("load", file.toString());
    try (BufferedReader lines = load.inputReader(StandardCharsets.UTF_8)) {
      assertThat(lines.readLine()).contains("many.csv: ");
      load.toHandle().destroy();
      assertThat(lines.readAllAsString())
          .containsPattern("So far [1-9]\\d* accepted")
          .contains("it is safe");
    }
    assertThat(load.waitFor()).isNotZero();
  }

  @Test
  @Order(3)
  void aGatewayThatIsDownIsStartingAndSaidSoInOneLine() throws Exception {
    endGateway();
    assertThat(run("load", Terminal.fixture("suppliers-places.csv")).text())
        .contains("is down or still starting")
        .hasLineCount(1);
    endGateway();
    assertThat(run("doctor").text())
        .contains("… api-gateway is starting: wait")
        .contains("It is starting: wait, then look again.");
    endGateway();
    assertThat(run("status").text()).containsPattern("api-gateway +starting");
    // Who ends for the third time does not come up by waiting.
    Output doctor = run("doctor");
    assertThat(doctor.text()).contains("it ended 3 times since the start");
    assertThat(doctor.status()).isEqualTo(1);
  }

  /** The supervisor starts it again after half a second. */
  private static void endGateway() throws Exception {
    String pid = Files.readString(DATA.resolve(Path.of("run", "api-gateway.pid"))).strip();
    ProcessHandle gateway = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    gateway.destroyForcibly();
    gateway.onExit().get(10, TimeUnit.SECONDS);
  }

  private static Output run(String... words) throws IOException, InterruptedException {
    return TERMINAL.run(words);
  }
}
