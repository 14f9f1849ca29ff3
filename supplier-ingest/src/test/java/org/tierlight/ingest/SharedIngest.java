package org.tierlight.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;
import org.tierlight.testkit.Broker;

/** One service on the shared broker for all tests that do not hurt it. */
final class SharedIngest implements ParameterResolver {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Started.class;
  }

  @Override
  public Started resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(SharedIngest.class))
        .computeIfAbsent(Started.class, _ -> Started.start(), Started.class);
  }

  /** Closed by JUnit after the last test. */
  record Started(RunningIngest ingest, Log log, Path data) implements AutoCloseable {

    private static Started start() {
      try {
        Path data = Files.createTempDirectory("tierlight-ingest");
        String broker = Broker.shared().bootstrapServers();
        return new Started(RunningIngest.ready(broker, data), new Log(broker), data);
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }

    @Override
    public void close() throws IOException {
      ingest.close();
      log.close();
      FileSystemUtils.deleteRecursively(data);
    }
  }
}
