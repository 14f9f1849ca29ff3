package org.tierlight.local;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tierlight.local.stack.Background;
import org.tierlight.local.stack.Condition;
import org.tierlight.local.stack.LocalPorts;
import org.tierlight.local.stack.Logs;
import org.tierlight.local.stack.Part;
import org.tierlight.server.Ports;
import picocli.CommandLine.Command;

/** {@code tierlight doctor}; its status is 0 only if nothing is wrong or still starting. */
@Command(name = "doctor", description = "Says what is wrong here, and what to do about it.")
final class DoctorCommand implements Callable<Integer> {

  private static final long NEEDED_DISK = 2L << 30;
  private static final long NEEDED_MEMORY = 4L << 30;
  private static final int TAIL = 200;
  private static final int SHOWN = 3;

  /** A part that ended more often since the stack was started does not come up by waiting. */
  private static final int MOST_ENDS = 2;

  private final Home home;
  private final PrintWriter out;
  private boolean well = true;
  private boolean starting;

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
    boolean up = background.isUp();
    for (Part part : Part.values()) {
      if (up) {
        running(part, Condition.of(background, part));
      } else {
        startable(part, background.ports());
      }
    }
    out.println(up ? verdictOnRunning() : verdictOnStopped());
    return well && !starting ? 0 : 1;
  }

  private String verdictOnRunning() {
    if (!well) {
      return "Something is wrong: see above.";
    }
    return starting ? "It is starting: wait, then look again." : "All is well.";
  }

  private String verdictOnStopped() {
    return well
        ? "Nothing runs here, and nothing stands in the way. Start it: ./tierlight up"
        : "Nothing runs here, and something stands in the way: see above. Then: ./tierlight up";
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

  private void running(Part part, Condition condition) throws IOException {
    String finding = part.title() + " is " + condition.state().word();
    long ends = ends(part);
    boolean onItsWay = condition.state() == Condition.State.STARTING && ends <= MOST_ENDS;
    if (condition.state() == Condition.State.READY) {
      say(true, finding, "");
    } else if (onItsWay) {
      starting = true;
      out.println("  … " + finding + ": wait " + condition.reasons());
    } else {
      say(false, finding + " " + condition.reasons() + times(ends), nextStep(part));
      complaints(part).forEach(line -> out.println("      " + line));
    }
  }

  private static String times(long ends) {
    return ends == 0 ? "" : "(it ended %d times since the start)".formatted(ends);
  }

  private String nextStep(Part part) {
    return "look again in a minute; if it stays so, ./tierlight down and then ./tierlight up."
        + " All that it says is in "
        + home.place().log(part.title());
  }

  /** How often it ended unasked since the stack was started. */
  private long ends(Part part) throws IOException {
    return Logs.tail(home.place().log("supervisor"), TAIL).stream()
        .filter(line -> line.contains(part.title() + " ended with status"))
        .count();
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
