package org.tierlight.graph;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.tierlight.testkit.Broker;
import org.tierlight.testkit.Database;

/** One service on the shared broker and database for all tests that do not hurt it. */
final class SharedMap implements ParameterResolver {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Started.class;
  }

  @Override
  public Started resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(SharedMap.class))
        .computeIfAbsent(Started.class, _ -> Started.start(), Started.class);
  }

  /** Closed by JUnit after the last test. */
  record Started(RunningService service, FactLog log, Graph graph, Instant lastMonth)
      implements AutoCloseable {

    private static Started start() {
      return new Started(
          RunningService.start(Broker.shared(), Database.shared()),
          new FactLog(Broker.shared().bootstrapServers()),
          new Graph(Database.shared()),
          Instant.now().minus(Duration.ofDays(30)));
    }

    /** Waits until all that was published is on the map. */
    void catchUp() {
      log.flush();
      service.awaitCaughtUp();
    }

    @Override
    public void close() {
      log.close();
      graph.close();
      service.close();
    }
  }
}
