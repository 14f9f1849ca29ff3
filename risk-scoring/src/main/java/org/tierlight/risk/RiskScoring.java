package org.tierlight.risk;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** Starts the service that keeps every supplier's risk current. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties(RiskSettings.class)
public class RiskScoring {

  /** Starts it with the settings of the environment. */
  public static void main(String[] arguments) {
    SpringApplication.run(RiskScoring.class, arguments);
    // Behind an orderly stop only, and not before it runs: a start that fails keeps its status.
    SpringApplication.getShutdownHandlers().add(() -> Runtime.getRuntime().halt(0));
  }
}
