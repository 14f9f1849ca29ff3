package org.tierlight.gateway.client;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.web.server.ServerWebExchange;
import org.tierlight.gateway.endpoints.Endpoint;
import org.tierlight.gateway.endpoints.Part;
import org.tierlight.gateway.lives.PartAnswers;
import reactor.core.publisher.Flux;

/** The routes to the parts: one a part, taken by what the table of endpoints says. */
public final class Upstreams implements RouteLocator {

  private final List<Route> routes;
  private final PartReads reads;

  /** Routes to where the parts are. */
  public Upstreams(Map<Part, URI> addresses, UpstreamSettings settings, MeterRegistry meters) {
    Breakers breakers = Breakers.of(settings, meters);
    this.routes =
        addresses.entrySet().stream()
            .map(entry -> route(entry.getKey(), entry.getValue(), breakers))
            .toList();
    this.reads = breakers.reads(addresses);
  }

  /** Asks the same parts, behind the same breakers. */
  public PartAnswers reads() {
    return reads;
  }

  @Override
  public Flux<Route> getRoutes() {
    return Flux.fromIterable(routes);
  }

  private static Route route(Part part, URI address, Breakers breakers) {
    List<GatewayFilter> filters = List.of(new UpstreamHeaders(), breakers.guard(part));
    return Route.async()
        .id(part.serviceName())
        .uri(address)
        .predicate(exchange -> leadsTo(exchange, part))
        .filters(filters)
        .build();
  }

  private static boolean leadsTo(ServerWebExchange exchange, Part part) {
    return exchange.getAttribute(Endpoint.ATTRIBUTE) instanceof Endpoint endpoint
        && endpoint.part() == part;
  }
}
