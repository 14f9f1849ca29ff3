package org.tierlight.graph;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class GraphService {

  /** Starts it with settings from the environment. */
  public static void main(String[] arguments) {
    SpringApplication.run(GraphService.class, arguments);
    // Behind an orderly stop only, and not before it runs: a start that fails keeps its status.
    SpringApplication.getShutdownHandlers().add(() -> Runtime.getRuntime().halt(0));
  }
}
