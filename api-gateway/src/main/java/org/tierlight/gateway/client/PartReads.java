package org.tierlight.gateway.client;

import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.reactor.bulkhead.operator.BulkheadOperator;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.tierlight.gateway.endpoints.Part;
import org.tierlight.gateway.lives.PartAnswer;
import org.tierlight.gateway.lives.PartAnswers;
import org.tierlight.vocabulary.TraceParent;
import reactor.core.publisher.Mono;

/** Asks parts over HTTP, behind the breakers of the routes to them. */
final class PartReads implements PartAnswers {

  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(1))
          .build();
  private final Map<Part, URI> addresses;
  private final CircuitBreakerRegistry breakers;
  private final BulkheadRegistry bulkheads;

  PartReads(Map<Part, URI> addresses, CircuitBreakerRegistry breakers, BulkheadRegistry bulkheads) {
    this.addresses = Map.copyOf(addresses);
    this.breakers = breakers;
    this.bulkheads = bulkheads;
  }

  @Override
  public CompletionStage<Optional<PartAnswer>> ask(
      Part part, String path, String caller, TraceParent trace) {
    return answer(part, path, caller, trace)
        .map(Optional::of)
        .defaultIfEmpty(Optional.empty())
        .toFuture();
  }

  private Mono<PartAnswer> answer(Part part, String path, String caller, TraceParent trace) {
    URI address = addresses.get(part);
    if (address == null) {
      return Mono.empty();
    }
    HttpRequest question =
        HttpRequest.newBuilder(address.resolve(path))
            .timeout(PATIENCE)
            .header(UpstreamHeaders.SOURCE, caller)
            .header(TraceParent.HEADER, trace.text())
            .build();
    return Mono.fromCompletionStage(() -> client.sendAsync(question, BodyHandlers.ofString()))
        .onErrorMap(CompletionException.class, wrapped -> cause(wrapped))
        .transformDeferred(CircuitBreakerOperator.of(breakers.circuitBreaker(part.serviceName())))
        .transformDeferred(BulkheadOperator.of(bulkheads.bulkhead(part.serviceName())))
        .map(PartReads::answer)
        .filter(answer -> answer.status() < 500)
        .onErrorComplete();
  }

  private static Throwable cause(CompletionException wrapped) {
    Throwable cause = wrapped.getCause();
    return cause == null ? wrapped : cause;
  }

  private static PartAnswer answer(HttpResponse<String> response) {
    return new PartAnswer(response.statusCode(), response.body());
  }
}
