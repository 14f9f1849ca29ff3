package org.tierlight.local.stack;

import java.util.Map;
import java.util.stream.Stream;

/** A process of the stack. */
public enum Part {
  KAFKA("kafka", 9092, "TIERLIGHT_PORT_KAFKA"),
  NEO4J("neo4j", 7687, "TIERLIGHT_PORT_NEO4J"),
  INGEST("supplier-ingest", 8081, "TIERLIGHT_PORT_INGEST"),
  GRAPH("graph-service", 8082, "TIERLIGHT_PORT_GRAPH"),
  RISK("risk-scoring", 8083, "TIERLIGHT_PORT_RISK"),
  GATEWAY("api-gateway", 8080, "TIERLIGHT_PORT_GATEWAY");

  private final String title;
  private final int usualPort;
  private final String portVariable;

  Part(String title, int usualPort, String portVariable) {
    this.title = title;
    this.usualPort = usualPort;
    this.portVariable = portVariable;
  }

  /** How people call it; also the name of its module, directory and log. */
  public String title() {
    return title;
  }

  /** The variable of the environment that moves its port. */
  public String portVariable() {
    return portVariable;
  }

  /** Whether it is one of our services, which say by HTTP how they are. */
  public boolean isService() {
    return switch (this) {
      case KAFKA, NEO4J -> false;
      case INGEST, GRAPH, RISK, GATEWAY -> true;
    };
  }

  /** Our services. */
  public static Stream<Part> services() {
    return Stream.of(values()).filter(Part::isService);
  }

  int port(Map<String, String> environment) {
    String text = environment.getOrDefault(portVariable, Integer.toString(usualPort));
    if (!text.matches("[1-9]\\d{0,4}") || Integer.parseInt(text) > 65_535) {
      throw new IllegalArgumentException(portVariable + " is no port: " + text);
    }
    return Integer.parseInt(text);
  }
}
