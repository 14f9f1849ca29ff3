package org.tierlight.gateway;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The one front door of Tierlight. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class GatewayApplication {

  /** Runs the gateway until it is told to stop. */
  public static void main(String[] arguments) {
    SpringApplication.run(GatewayApplication.class, arguments);
    // Behind an orderly stop only, and not before it runs: a start that fails keeps its status.
    SpringApplication.getShutdownHandlers().add(() -> Runtime.getRuntime().halt(0));
  }
}
