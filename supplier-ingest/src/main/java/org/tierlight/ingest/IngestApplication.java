package org.tierlight.ingest;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts supplier-ingest. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class IngestApplication {

  /** Runs the service until it is told to stop. */
  public static void main(String[] arguments) {
    SpringApplication.run(IngestApplication.class, arguments);
    // Behind an orderly stop only, and not before it runs: a start that fails keeps its status.
    SpringApplication.getShutdownHandlers().add(() -> Runtime.getRuntime().halt(0));
  }
}
