package org.tierlight.gateway.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.tierlight.gateway.keys.ApiKey;
import org.tierlight.gateway.keys.IssuedKey;
import org.tierlight.gateway.keys.Keys;
import org.tierlight.gateway.keys.Scope;
import org.tierlight.gateway.problems.Problem;
import org.tierlight.gateway.problems.ProblemCode;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Answers {@code /v1/keys}: issues, lists and takes back keys. */
public final class KeyPages {

  private final Keys keys;
  private final InstantSource clock;

  /** Works on these keys. */
  public KeyPages(Keys keys, InstantSource clock) {
    this.keys = keys;
    this.clock = clock;
  }

  private record Shown(
      String id,
      String name,
      List<String> scopes,
      Instant createdAt,
      Instant expiresAt,
      boolean expired,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String key) {}

  private record Total(int count, String kind) {}

  private record Page(List<Shown> items, @Nullable String next, Total total) {}

  /** Issues a key; the answer is the only place where it can ever be read. */
  public Mono<ServerResponse> issue(ServerRequest request) {
    return request
        .bodyToMono(byte[].class)
        .defaultIfEmpty(new byte[0])
        .publishOn(Schedulers.boundedElastic())
        .map(body -> keys.issue(KeyRequestBody.read(body), clock.instant()))
        .flatMap(issued -> json(HttpStatus.CREATED, shown(issued)));
  }

  /** All keys, without their secrets. */
  public Mono<ServerResponse> list(ServerRequest request) {
    List<Shown> items = keys.all().stream().map(key -> shown(key, null)).toList();
    return json(HttpStatus.OK, new Page(items, null, new Total(items.size(), "EXACT")));
  }

  /** Takes a key back, at once and for ever. */
  public Mono<ServerResponse> revoke(ServerRequest request) {
    return Mono.fromCallable(() -> keys.revoke(request.pathVariable("id"), clock.instant()))
        .subscribeOn(Schedulers.boundedElastic())
        .flatMap(
            revocation ->
                switch (revocation) {
                  case REVOKED -> ServerResponse.noContent().build();
                  case NO_SUCH_KEY -> Mono.error(noSuchKey().asException());
                  case LAST_ADMIN -> Mono.error(lastAdmin().asException());
                });
  }

  private Shown shown(IssuedKey issued) {
    return shown(issued.key(), issued.text());
  }

  private Shown shown(ApiKey key, @Nullable String text) {
    return new Shown(
        key.id(),
        key.name(),
        names(key.scopes()),
        key.createdAt(),
        key.expiresAt(),
        !key.isValidAt(clock.instant()),
        text);
  }

  private static List<String> names(Set<Scope> scopes) {
    return scopes.stream().sorted().map(Scope::wireName).toList();
  }

  private static Mono<ServerResponse> json(HttpStatus status, Object body) {
    return ServerResponse.status(status)
        .contentType(MediaType.APPLICATION_JSON)
        .header("Cache-Control", "no-store")
        .bodyValue(body);
  }

  private static Problem noSuchKey() {
    return Problem.of(ProblemCode.NOT_FOUND, "No key has this id; GET /v1/keys lists all.");
  }

  private static Problem lastAdmin() {
    return Problem.of(
        ProblemCode.LAST_ADMIN_KEY, "Issue another admin key first, then take this one back.");
  }
}
