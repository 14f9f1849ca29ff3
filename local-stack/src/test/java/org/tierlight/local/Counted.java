package org.tierlight.local;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tierlight.local.stack.Part;

/** What instances of the map's service do with the records that come from now on. */
final class Counted {

  private final int broker;
  private final List<Integer> ports;
  private final List<Applied> before;
  private final long inLog;

  Counted(RunningStack stack, List<Integer> ports) throws Exception {
    this.broker = stack.ports().of(Part.KAFKA);
    this.ports = List.copyOf(ports);
    this.before = each();
    this.inLog = Applied.inLog(broker);
  }

  private List<Applied> each() throws Exception {
    List<Applied> said = new ArrayList<>();
    for (int port : ports) {
      said.add(Applied.at(port));
    }
    return said;
  }

  /** How many came. */
  long records() {
    return Applied.inLog(broker) - inLog;
  }

  /** What all of them did together. */
  Applied said() throws Exception {
    List<Applied> now = each();
    return IntStream.range(0, ports.size())
        .mapToObj(at -> now.get(at).since(before.get(at)))
        .reduce(new Applied(0, 0), Applied::plus);
  }
}
