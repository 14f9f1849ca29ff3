package org.tierlight.local.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.tierlight.server.Ports;
import org.tierlight.server.ServerProcess;

/** Another instance of the map's service, on the log and the database of a stack that runs. */
public final class SecondMap implements AutoCloseable {

  private final ServerProcess process;
  private final int port;

  private SecondMap(ServerProcess process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Starts it and waits until it answers. */
  public static SecondMap start(Path modules, Place place, LocalPorts ports)
      throws IOException, InterruptedException {
    int port = Ports.free();
    Map<Part, Integer> others = new EnumMap<>(ports.byPart());
    others.put(Part.GRAPH, port);
    Programs programs = new Programs(modules, place, new LocalPorts(others), Map.of());
    ServerProcess process = new ServerProcess(programs.of(Part.GRAPH));
    process.start();
    return new SecondMap(process, port);
  }

  /** Where it answers. */
  public int port() {
    return port;
  }

  @Override
  public void close() {
    process.close();
  }
}
