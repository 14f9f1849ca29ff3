package org.tierlight.local.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tierlight.server.JavaCommand;
import org.tierlight.server.Program;

/**
 * One of our services.
 *
 * @param part which service
 * @param application its jars
 * @param environment its settings
 */
record ServiceProgram(
    Part part, Application application, Path log, int port, Map<String, String> environment)
    implements Program {

  ServiceProgram {
    environment = Map.copyOf(environment);
  }

  @Override
  public String name() {
    return part.title();
  }

  @Override
  public JavaCommand prepare() throws IOException, InterruptedException {
    List<String> options = new ArrayList<>(JavaCommand.SMALL);
    options.addAll(List.of("-Xmx" + megabytes() + "m", "-XX:+ExitOnOutOfMemoryError"));
    options.addAll(JavaCommand.QUIET);
    Path jar = application.unpack(log);
    return new JavaCommand(
        options, List.of(jar.toString()), Application.mainClass(jar), List.of(), environment);
  }

  @Override
  public boolean isReady() {
    return Health.of(port).isReady();
  }

  /** The engine holds the whole network; the others hold no state worth naming. */
  private int megabytes() {
    return switch (part) {
      case RISK -> 1024;
      case GRAPH, INGEST, GATEWAY, KAFKA, NEO4J -> 384;
    };
  }
}
