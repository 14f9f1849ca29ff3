package org.tierlight.local;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tierlight.local.stack.Background;
import org.tierlight.local.stack.Health;
import org.tierlight.local.stack.LocalPorts;
import org.tierlight.local.stack.Logs;
import org.tierlight.local.stack.Part;
import org.tierlight.server.Ports;
import picocli.CommandLine.Command;

/** {@code tierlight doctor}; its status is 0 only if nothing is wrong. */
@Command(name = "doctor", description = "Says what is wrong here, and what to do about it.")
final class DoctorCommand implements Callable<Integer> {

  private static final long NEEDED_DISK = 2L << 30;
  private static final long NEEDED_MEMORY = 4L << 30;
  private static final int TAIL = 200;
  private static final int SHOWN = 3;

  private final Home home;
  private final PrintWriter out;
  private boolean well = true;

  DoctorCommand(Home home, PrintWriter out) {
    this.home = home;
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    Runtime.Version java = Runtime.version();
    say(java.feature() >= 25, "JDK " + java, "install a JDK 25, or set JAVA_HOME to one");
    disk();
    memory();
    Background background = home.background();
    for (Part part : Part.values()) {
      if (background.isUp()) {
        running(part, background.ports());
      } else {
        startable(part, background.ports());
      }
    }
    out.println(well ? "All is well." : "Something is wrong: see above.");
    return well ? 0 : 1;
  }

  private void disk() throws IOException {
    long free = Files.getFileStore(existing(home.place().root())).getUsableSpace();
    say(
        free >= NEEDED_DISK,
        "%.1f GiB of disk are free".formatted(gibibytes(free)),
        "free some, or set TIERLIGHT_DATA to a directory elsewhere");
  }

  private void memory() throws IOException {
    Path meminfo = Path.of("/proc/meminfo");
    if (Files.notExists(meminfo)) {
      return;
    }
    long kilobytes =
        Files.readAllLines(meminfo).stream()
            .filter(line -> line.startsWith("MemAvailable:"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
            .sum();
    say(
        home.background().isUp() || kilobytes << 10 >= NEEDED_MEMORY,
        "%.1f GiB of memory are available".formatted(gibibytes(kilobytes << 10)),
        "end other programs: the stack needs about 3 GiB");
  }

  private void startable(Part part, LocalPorts ports) {
    int port = ports.of(part);
    boolean free = !Ports.isOpen(port);
    say(
        free,
        "port %d for %s is %s".formatted(port, part.title(), free ? "free" : "taken"),
        "end the program that listens there, or set " + part.portVariable());
  }

  private void running(Part part, LocalPorts ports) throws IOException {
    boolean open = Ports.isOpen(ports.of(part));
    Health health = part.isService() && open ? Health.of(ports.of(part)) : new Health(open, "");
    say(
        health.isReady(),
        part.title() + (health.isReady() ? " is ready" : " is not ready " + health.reasons()),
        "its log is " + home.place().log(part.title()));
    if (!health.isReady()) {
      complaints(part).forEach(line -> out.println("      " + line));
    }
  }

  private List<String> complaints(Part part) throws IOException {
    List<String> lines =
        Logs.tail(home.place().log(part.title()), TAIL).stream()
            .filter(line -> line.matches(".*\\b(ERROR|WARN|FATAL|Exception|Caused by)\\b.*"))
            .toList();
    return lines.subList(Math.max(0, lines.size() - SHOWN), lines.size());
  }

  private void say(boolean good, String finding, String advice) {
    well &= good;
    out.println((good ? "  ✓ " : "  ✗ ") + finding + (good ? "" : ": " + advice));
  }

  private static Path existing(Path path) {
    Path parent = path.getParent();
    return Files.exists(path) || parent == null ? path : existing(parent);
  }

  private static double gibibytes(long bytes) {
    return bytes / (double) (1L << 30);
  }
}
