package org.tierlight.gateway.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.tierlight.gateway.health.PartProbe;
import org.tierlight.gateway.health.Readiness;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Answers {@code /livez} and {@code /readyz}. */
public final class HealthPages {

  private final List<PartProbe> probes;

  /** Asks these parts. */
  public HealthPages(List<PartProbe> probes) {
    this.probes = List.copyOf(probes);
  }

  /** The process runs. */
  public Mono<ServerResponse> alive(ServerRequest request) {
    return answer(HttpStatus.OK, Map.of("status", "ALIVE"));
  }

  /** What works behind the gateway; 503 only where nothing does, for it serves what is left. */
  public Mono<ServerResponse> ready(ServerRequest request) {
    return Flux.fromIterable(probes)
        .flatMapSequential(probe -> Mono.fromCompletionStage(probe::probe))
        .collectList()
        .map(Readiness::of)
        .flatMap(readiness -> answer(status(readiness), readiness));
  }

  private static HttpStatus status(Readiness readiness) {
    return switch (readiness.status()) {
      case READY, DEGRADED -> HttpStatus.OK;
      case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
    };
  }

  private static Mono<ServerResponse> answer(HttpStatus status, Object body) {
    return ServerResponse.status(status)
        .contentType(MediaType.APPLICATION_JSON)
        .header("Cache-Control", "no-store")
        .bodyValue(body);
  }
}
