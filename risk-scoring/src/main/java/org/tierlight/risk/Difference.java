package org.tierlight.risk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tierlight.risk.audit.Certificate;
import org.tierlight.risk.audit.Manifest;
import org.tierlight.risk.audit.Snapshots;

/** Which lines of two snapshots are not the same, the first few of them. */
final class Difference {

  private static final int SHOWN = 10;

  private Difference() {}

  static List<String> between(Snapshots snapshots, Manifest certified, Certificate found) {
    List<String> differences = new ArrayList<>();
    if (!certified.method().equals(found.manifest().method())) {
      differences.add("The parameters or packs are not those that were certified with.");
    }
    if (snapshots.verify(certified) != Snapshots.Integrity.MATCHES) {
      differences.add("The lines that are kept are not those that were certified either.");
      return differences;
    }
    Set<String> lines = new HashSet<>(found.snapshot().lines());
    snapshots.lines(certified, line -> note(line, lines, differences));
    lines.stream().sorted().limit(SHOWN).forEach(line -> differences.add("now:       " + line));
    return differences;
  }

  private static void note(String line, Set<String> lines, List<String> differences) {
    if (!lines.remove(line) && differences.size() < SHOWN) {
      differences.add("certified: " + line);
    }
  }
}
