package org.tierlight.gateway.web;

import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.tierlight.gateway.endpoints.Endpoint;
import org.tierlight.gateway.endpoints.Endpoints;
import org.tierlight.gateway.endpoints.Match;
import org.tierlight.gateway.problems.FieldProblem;
import org.tierlight.gateway.problems.Problem;
import org.tierlight.gateway.problems.ProblemCode;
import reactor.core.publisher.Mono;

/** Looks every request up in the one table; what is not there ends here. */
public final class EndpointFilter implements WebFilter, Ordered {

  private static final String POSITIONS = "If-Position";

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    ServerHttpRequest request = exchange.getRequest();
    return switch (Endpoints.find(request.getMethod().name(), request.getURI().getRawPath())) {
      case Match.Found found -> {
        exchange.getAttributes().put(Endpoint.ATTRIBUTE, found.endpoint());
        boolean waitsInVain =
            !found.endpoint().waits() && request.getHeaders().containsHeader(POSITIONS);
        yield waitsInVain ? Mono.error(noWait().asException()) : chain.filter(exchange);
      }
      case Match.WrongMethod wrong -> Mono.error(wrongMethod(wrong).asException());
      case Match.UnknownPath unknown -> Mono.error(unknownPath().asException());
    };
  }

  @Override
  public int getOrder() {
    return FilterOrder.ENDPOINT;
  }

  private static Problem noWait() {
    return Problem.ofFields(
        List.of(
            new FieldProblem(
                "DOES_NOT_WAIT",
                "/" + POSITIONS,
                "this path does not wait for positions",
                "Leave the header out, and wait with a read of suppliers, maps or scores, or look"
                    + " at /v1/events/{event} for what became of an item.")));
  }

  private static Problem wrongMethod(Match.WrongMethod wrong) {
    String allowed = String.join(", ", wrong.allowed());
    return Problem.of(ProblemCode.METHOD_NOT_ALLOWED, "This path takes: " + allowed + ".")
        .withHeader("Allow", allowed);
  }

  private static Problem unknownPath() {
    return Problem.of(
        ProblemCode.NOT_FOUND, "Compare the path with /openapi.yaml, which lists all of them.");
  }
}
