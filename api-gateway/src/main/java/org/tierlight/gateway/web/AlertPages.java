package org.tierlight.gateway.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.tierlight.gateway.alerts.Alert;
import org.tierlight.gateway.alerts.AlertCursor;
import org.tierlight.gateway.alerts.AlertPage;
import org.tierlight.gateway.alerts.Alerts;
import org.tierlight.gateway.problems.Problem;
import org.tierlight.gateway.problems.ProblemCode;
import org.tierlight.gateway.problems.Refused;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Answers {@code GET /v1/alerts}. */
public final class AlertPages {

  private final Alerts alerts;

  /** Reads from these alerts. */
  public AlertPages(Alerts alerts) {
    this.alerts = alerts;
  }

  /** One page, the newest alerts first. */
  public Mono<ServerResponse> list(ServerRequest request) {
    AlertQuery query = AlertQuery.of(request);
    Optional<AlertCursor> cursor = request.queryParam("cursor").map(AlertPages::cursor);
    return Mono.fromCallable(() -> alerts.page(query.filter(), cursor, query.limit()))
        .subscribeOn(Schedulers.boundedElastic())
        .flatMap(page -> answer(request, json(page)));
  }

  private static Mono<ServerResponse> answer(ServerRequest request, String json) {
    String tag = EntityTag.of(json.getBytes(UTF_8));
    return request
        .checkNotModified(tag)
        .switchIfEmpty(
            Mono.defer(
                () ->
                    ServerResponse.ok()
                        .eTag(tag)
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(json)));
  }

  // The items are JSON already, and the rest needs no escaping.
  private static String json(AlertPage page) {
    String items =
        page.items().stream().map(AlertPages::text).collect(Collectors.joining(",", "[", "]"));
    String next = page.next().map(cursor -> '"' + cursor.text() + '"').orElse("null");
    String kind = page.exact() ? "EXACT" : "AT_LEAST";
    return "{\"items\":%s,\"next\":%s,\"total\":{\"count\":%d,\"kind\":\"%s\"}}"
        .formatted(items, next, page.count(), kind);
  }

  private static String text(Alert alert) {
    return UTF_8.decode(alert.json()).toString();
  }

  private static AlertCursor cursor(String text) {
    return AlertCursor.ofText(text).orElseThrow(AlertPages::foreignCursor);
  }

  private static Refused foreignCursor() {
    return Problem.of(
            ProblemCode.INVALID_CURSOR,
            "Send 'next' of the page before as it is, or leave 'cursor' out to begin anew.")
        .asException();
  }
}
