package org.tierlight.gateway.endpoints;

/** Who answers a path. */
public enum Part {
  GATEWAY("api-gateway"),
  INGEST("supplier-ingest"),
  GRAPH("graph-service"),
  RISK("risk-scoring");

  private final String serviceName;

  Part(String serviceName) {
    this.serviceName = serviceName;
  }

  /** The name of the service. */
  public String serviceName() {
    return serviceName;
  }
}
