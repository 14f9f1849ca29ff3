package org.tierlight.local;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.tierlight.local.stack.Background;
import org.tierlight.local.stack.Health;
import org.tierlight.local.stack.LocalPorts;
import org.tierlight.local.stack.Logs;
import org.tierlight.local.stack.Part;
import org.tierlight.server.Ports;

/** Starts the stack where it does not run, and waits until every part answers. */
final class Start {

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
  private static final int TAIL = 12;

  private final Home home;
  private final Progress progress;

  Start(Home home, PrintWriter out) {
    this.home = home;
    this.progress = new Progress(out);
  }

  void run() throws IOException, InterruptedException {
    Background background = home.background();
    LocalPorts ports = background.ports();
    if (background.isUp()) {
      await(ports, Optional.empty());
      return;
    }
    requireFree(ports);
    await(ports, Optional.of(background.start()));
  }

  private static void requireFree(LocalPorts ports) {
    String taken =
        Arrays.stream(Part.values())
            .filter(part -> Ports.isOpen(ports.of(part)))
            .map(part -> taken(part, ports.of(part)))
            .collect(Collectors.joining("\n"));
    if (!taken.isEmpty()) {
      throw new IllegalStateException(taken);
    }
  }

  private static String taken(Part part, int port) {
    return "Port %d, which %s needs, is taken by another program. End that, or choose another port: %s=%d ./tierlight up"
        .formatted(port, part.title(), part.portVariable(), Ports.free());
  }

  private void await(LocalPorts ports, Optional<Process> supervisor)
      throws IOException, InterruptedException {
    Set<Part> waiting = EnumSet.allOf(Part.class);
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      waiting.removeIf(part -> answers(part, ports.of(part)));
      if (waiting.isEmpty()) {
        progress.end("Everything answers, after " + progress.seconds() + " s.");
        return;
      }
      progress.show("starting: " + marks(waiting));
      if (ended(supervisor) || System.nanoTime() > end) {
        throw new IllegalStateException(explain(waiting, ports));
      }
    }
  }

  /** Gives the supervisor a moment; true if it ended instead. */
  private static boolean ended(Optional<Process> supervisor) throws InterruptedException {
    if (supervisor.isEmpty()) {
      TimeUnit.NANOSECONDS.sleep(BETWEEN_LOOKS.toNanos());
      return false;
    }
    return supervisor.get().waitFor(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static boolean answers(Part part, int port) {
    return part.isService() ? Health.of(port).isReady() : Ports.isOpen(port);
  }

  private static String marks(Set<Part> waiting) {
    return Arrays.stream(Part.values())
        .map(part -> part.title() + (waiting.contains(part) ? " …" : " ✓"))
        .collect(Collectors.joining("  "));
  }

  private String explain(Set<Part> waiting, LocalPorts ports) throws IOException {
    StringBuilder text = new StringBuilder("Not everything came up.\n");
    for (Part part : waiting) {
      text.append(part.title()).append(" does not answer");
      String reasons = part.isService() ? Health.of(ports.of(part)).reasons() : "";
      text.append(reasons.isEmpty() ? "" : ": " + reasons).append('\n');
    }
    text.append("The logs are in ").append(home.place().root()).append("/logs; supervisor says:\n");
    Logs.tail(home.place().log("supervisor"), TAIL)
        .forEach(line -> text.append("  ").append(line).append('\n'));
    return text.append("More: ./tierlight doctor").toString();
  }
}
