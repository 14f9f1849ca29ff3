package org.tierlight.gateway.client;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import org.tierlight.gateway.endpoints.Part;
import org.tierlight.gateway.health.PartProbe;
import org.tierlight.gateway.health.PartState;

/** Asks a part's own readiness page. */
public final class UpstreamProbe implements PartProbe {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final HttpClient client;
  private final Part part;
  private final HttpRequest question;

  /** Asks the part at an address. */
  public UpstreamProbe(HttpClient client, Part part, URI address) {
    this.client = client;
    this.part = part;
    this.question =
        HttpRequest.newBuilder(address.resolve("/readyz")).timeout(PATIENCE).GET().build();
  }

  @Override
  public CompletionStage<PartState> probe() {
    return client
        .sendAsync(question, BodyHandlers.discarding())
        .thenApply(this::state)
        .exceptionally(fault -> PartState.unavailable(part.serviceName(), "it does not answer"));
  }

  private PartState state(HttpResponse<?> answer) {
    return answer.statusCode() == 200
        ? PartState.ready(part.serviceName())
        : PartState.unavailable(
            part.serviceName(),
            "it says that it is not ready (status " + answer.statusCode() + ")");
  }
}
