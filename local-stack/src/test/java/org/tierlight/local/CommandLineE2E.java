package org.tierlight.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.tierlight.local.stack.LocalPorts;

/** The command as people type it: a process of its own that leaves a stack in the background. */
class CommandLineE2E {

  private static final Path DATA = RunningStack.emptyDirectory("command-line-e2e");
  private static final LocalPorts PORTS = LocalPorts.free();

  private record Output(int status, String text) {}

  @AfterAll
  static void leaveNothingBehind() throws Exception {
    run("down");
  }

  @Test
  void demoThenEveryOtherCommandThenDemoAgain() throws Exception {
    assertThat(run("status").status()).isEqualTo(1);
    Output demo = run("demo");
    assertThat(demo.text())
        .contains("2000 suppliers sent, 0 of them known before")
        .contains("60000 shipments sent, 0 of them known before")
        .contains("Alerted after")
        .contains("Alert LINK_ALERT")
        .contains("tier 4  demo-t4-0007")
        .contains("/#key=tl_");
    assertThat(demo.status()).isZero();
    assertThat(run("status").status()).isZero();
    assertThat(run("doctor").text()).contains("All is well");
    assertThat(run("token").text()).startsWith("tl_");
    assertThat(run("load", fixture("suppliers-places.csv")).text())
        .contains("row 3, column country: UNKNOWN_COUNTRY")
        .contains("2 accepted, 0 duplicate, 2 refused");
    Output again = run("demo", "--exit");
    assertThat(again.text())
        .contains("60000 shipments sent, 60000 of them known before")
        .contains("its alert was raised then")
        .contains("Alert LINK_ALERT")
        .contains("Stopped in");
    assertThat(again.status()).isZero();
    assertThat(run("status").text()).contains("The supervisor does not run");
  }

  @Test
  void anUnknownWordIsAnswered() throws Exception {
    assertThat(run("dance").text()).contains("Unmatched argument").contains("demo");
  }

  private static Output run(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dtierlight.root=" + RunningStack.modules());
    command.add("-jar");
    command.add(
        RunningStack.modules()
            .resolve(Path.of("local-stack", "target", "local-stack.jar"))
            .toString());
    command.addAll(List.of(words));
    ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
    process.environment().putAll(PORTS.asEnvironment());
    process.environment().put("TIERLIGHT_DATA", DATA.toString());
    Process running = process.start();
    running.getOutputStream().close();
    String text = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    System.out.println(text);
    return new Output(running.waitFor(), text);
  }

  private static String fixture(String name) throws Exception {
    return Path.of(Objects.requireNonNull(CommandLineE2E.class.getResource(name)).toURI())
        .toString();
  }
}
