package org.tierlight.gateway.endpoints;

import static org.tierlight.gateway.endpoints.Part.GATEWAY;
import static org.tierlight.gateway.endpoints.Part.GRAPH;
import static org.tierlight.gateway.endpoints.Part.INGEST;
import static org.tierlight.gateway.endpoints.Part.RISK;
import static org.tierlight.gateway.keys.Scope.ADMIN;
import static org.tierlight.gateway.keys.Scope.ALERTS_READ;
import static org.tierlight.gateway.keys.Scope.AUDIT_READ;
import static org.tierlight.gateway.keys.Scope.FACTS_WRITE;
import static org.tierlight.gateway.keys.Scope.GRIEVANCES_HANDLE;
import static org.tierlight.gateway.keys.Scope.GRIEVANCES_WRITE;
import static org.tierlight.gateway.keys.Scope.METRICS_READ;
import static org.tierlight.gateway.keys.Scope.PACKS_WRITE;
import static org.tierlight.gateway.keys.Scope.RISK_READ;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tierlight.gateway.keys.Scope;

/** The one table of what is answered: a path that is not here does not exist. */
public final class Endpoints {

  /** Takes files of publishers, which are larger than other bodies. */
  public static final String PACKS = "/v1/packs";

  /** Asks what if, and writes nothing. */
  static final String SCENARIOS = "/v1/scenarios";

  /** Asks about orders before they are placed, and writes nothing. */
  static final String ORDERS = "/v1/orders/check";

  private static final List<Endpoint> ALL =
      List.of(
          post("/v1/suppliers", INGEST, FACTS_WRITE),
          post("/v1/shipments", INGEST, FACTS_WRITE),
          post("/v1/evidence", INGEST, FACTS_WRITE),
          post("/v1/epcis/capture", INGEST, FACTS_WRITE),
          read("/v1/epcis/capture", INGEST, FACTS_WRITE),
          read("/v1/epcis/capture/{job}", INGEST, FACTS_WRITE),
          post("/v1/grievances", INGEST, GRIEVANCES_WRITE),
          read("/v1/grievances/{receipt}", INGEST, GRIEVANCES_WRITE, GRIEVANCES_HANDLE),
          read("/v1/quarantine", INGEST, FACTS_WRITE, AUDIT_READ),
          post("/v1/quarantine/replay", INGEST, FACTS_WRITE),
          read("/v1/quarantine/{id}", INGEST, FACTS_WRITE, AUDIT_READ),
          post("/v1/quarantine/{id}/replay", INGEST, FACTS_WRITE),
          post("/v1/quarantine/{id}/discard", INGEST, FACTS_WRITE),
          post("/v1/match", INGEST, RISK_READ),
          read("/v1/identity/reviews", INGEST, RISK_READ),
          read("/v1/identity/reviews/{id}", INGEST, RISK_READ),
          post("/v1/identity/reviews/{id}/decision", INGEST, FACTS_WRITE),
          post("/v1/identity/merges", INGEST, FACTS_WRITE),
          post("/v1/identity/splits", INGEST, FACTS_WRITE),
          post("/v1/identity/distinctions", INGEST, FACTS_WRITE),
          post("/v1/identity/reopenings", INGEST, FACTS_WRITE),
          read("/v1/identity/suppliers/{id}", INGEST, RISK_READ),
          read("/v1/suppliers", GRAPH, RISK_READ),
          read("/v1/suppliers/facets", GRAPH, RISK_READ),
          read("/v1/suppliers/{id}", GRAPH, RISK_READ),
          read("/v1/suppliers/{id}/upstream", GRAPH, RISK_READ),
          read("/v1/suppliers/{id}/downstream", GRAPH, RISK_READ),
          read("/v1/suppliers/{id}/paths", GRAPH, RISK_READ),
          read("/v1/suppliers/{id}/dependents", GRAPH, RISK_READ),
          read("/v1/suppliers/{id}/chokepoints", GRAPH, RISK_READ),
          read("/v1/suppliers/{id}/coverage", GRAPH, RISK_READ),
          read("/v1/suppliers/{id}/changes", GRAPH, RISK_READ),
          read("/v1/suppliers/{id}/impact", GRAPH, RISK_READ),
          read("/v1/suppliers/{id}/neighbours", GRAPH, RISK_READ),
          read("/v1/suppliers/{id}/owners", GRAPH, RISK_READ),
          read("/v1/map/shared", GRAPH, RISK_READ),
          read("/v1/map/commodities", GRAPH, RISK_READ),
          read("/v1/map/layers/{layer}", GRAPH, RISK_READ),
          read("/v1/map/export", GRAPH, RISK_READ),
          read("/v1/products/origins", GRAPH, RISK_READ),
          read("/v1/products/fingerprint", GRAPH, RISK_READ),
          read("/v1/suppliers/{id}/risk", RISK, RISK_READ),
          read("/v1/suppliers/{id}/risk/diff", RISK, RISK_READ),
          read("/v1/suppliers/{id}/risk/history", RISK, RISK_READ),
          post("/v1/audit/snapshots", RISK, ADMIN),
          read("/v1/audit/snapshots", RISK, AUDIT_READ),
          read("/v1/audit/snapshots/{id}", RISK, AUDIT_READ),
          read("/v1/audit/snapshots/{id}/lines", RISK, AUDIT_READ),
          read("/v1/suppliers/{id}/risk/through", RISK, RISK_READ),
          read("/v1/suppliers/{id}/exposures", RISK, RISK_READ),
          post(SCENARIOS, RISK, RISK_READ),
          post(ORDERS, RISK, RISK_READ),
          read("/v1/inquiries/plan", RISK, RISK_READ),
          read("/v1/indicators", RISK, RISK_READ),
          read("/v1/parameters", RISK, RISK_READ),
          read("/v1/parameters/{version}", RISK, RISK_READ),
          read("/v1/parameters/{version}/effect", RISK, RISK_READ),
          post("/v1/parameters", RISK, ADMIN),
          post("/v1/parameters/{version}/approve", RISK, ADMIN),
          post(PACKS, RISK, PACKS_WRITE),
          read(PACKS, RISK, RISK_READ, PACKS_WRITE),
          read("/v1/packs/matches", RISK, RISK_READ, PACKS_WRITE),
          read("/v1/packs/matches/{id}", RISK, RISK_READ, PACKS_WRITE),
          post("/v1/packs/matches/{id}/decision", RISK, PACKS_WRITE),
          read("/v1/packs/{name}", RISK, RISK_READ, PACKS_WRITE),
          read("/v1/events/{id}", GATEWAY, RISK_READ),
          read("/v1/alerts", GATEWAY, ALERTS_READ),
          read("/v1/alerts/stream", GATEWAY, ALERTS_READ),
          post("/v1/keys", GATEWAY, ADMIN),
          read("/v1/keys", GATEWAY, ADMIN),
          new Endpoint("DELETE", "/v1/keys/{id}", GATEWAY, anyOf(ADMIN)),
          open("/openapi.yaml"),
          open("/schemas/{file}"),
          open("/problems"),
          open("/problems/{code}"),
          open("/livez"),
          open("/readyz"),
          read("/metrics", GATEWAY, METRICS_READ),
          open("/"),
          open("/ui/**"),
          open("/_static/**"));

  private static final Map<String, PathPattern> PATTERNS =
      ALL.stream()
          .map(Endpoint::pattern)
          .distinct()
          .collect(Collectors.toUnmodifiableMap(Function.identity(), PathPattern::new));

  private Endpoints() {}

  /** Every endpoint. */
  public static List<Endpoint> all() {
    return ALL;
  }

  /**
   * Looks a request up.
   *
   * @param rawPath the path as it was sent, still percent-encoded, without the query
   */
  public static Match find(String method, String rawPath) {
    List<Endpoint> onPath = ALL.stream().filter(endpoint -> isAt(endpoint, rawPath)).toList();
    if (onPath.isEmpty()) {
      return new Match.UnknownPath();
    }
    return onPath.stream()
        .filter(endpoint -> endpoint.answers(method))
        .findFirst()
        .<Match>map(Match.Found::new)
        .orElseGet(() -> new Match.WrongMethod(onPath.stream().map(Endpoint::method).toList()));
  }

  private static boolean isAt(Endpoint endpoint, String rawPath) {
    PathPattern pattern = PATTERNS.get(endpoint.pattern());
    return pattern != null && pattern.matches(rawPath);
  }

  private static Endpoint post(String pattern, Part part, Scope scope) {
    return new Endpoint("POST", pattern, part, anyOf(scope));
  }

  private static Endpoint read(String pattern, Part part, Scope... scopes) {
    return new Endpoint("GET", pattern, part, anyOf(scopes));
  }

  private static Endpoint open(String pattern) {
    return new Endpoint("GET", pattern, GATEWAY, new Access.Open());
  }

  private static Access anyOf(Scope... scopes) {
    return new Access.AnyOf(Set.of(scopes));
  }
}
