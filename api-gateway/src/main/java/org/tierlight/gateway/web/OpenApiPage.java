package org.tierlight.gateway.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Answers {@code /openapi.yaml}: the written description of every path. */
public final class OpenApiPage {

  private final byte[] description = read();
  private final String tag = EntityTag.of(description);

  /** The description. */
  public Mono<ServerResponse> page(ServerRequest request) {
    return request
        .checkNotModified(tag)
        .switchIfEmpty(
            Mono.defer(
                () ->
                    ServerResponse.ok()
                        .eTag(tag)
                        .contentType(MediaType.parseMediaType("application/yaml"))
                        .bodyValue(description)));
  }

  private static byte[] read() {
    try (InputStream yaml = OpenApiPage.class.getResourceAsStream("/openapi.yaml")) {
      return Objects.requireNonNull(yaml).readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("openapi.yaml cannot be read", unreadable);
    }
  }
}
