package org.tierlight.gateway.endpoints;

import java.util.Set;

/**
 * One method on one path.
 *
 * @param pattern segments as they stand; {@code {name}} takes one segment, a trailing {@code **}
 *     one or more
 */
public record Endpoint(String method, String pattern, Part part, Access access) {

  /** The name under which the endpoint of a request is kept with it. */
  public static final String ATTRIBUTE = Endpoint.class.getName();

  /** Questions that are posted because they take a body. */
  private static final Set<String> ASKING = Set.of(Endpoints.SCENARIOS, Endpoints.ORDERS);

  /** Whether {@code If-Position} lets it wait: whatever the map or scores answer, and no write. */
  public boolean waits() {
    boolean isRead = method.equals("GET") || ASKING.contains(pattern);
    return isRead && (part == Part.GRAPH || part == Part.RISK);
  }

  boolean answers(String requestMethod) {
    return method.equals(requestMethod) || (method.equals("GET") && requestMethod.equals("HEAD"));
  }
}
