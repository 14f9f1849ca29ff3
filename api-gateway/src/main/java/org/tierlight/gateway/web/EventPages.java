package org.tierlight.gateway.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.Principal;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.util.UriUtils;
import org.tierlight.gateway.endpoints.Part;
import org.tierlight.gateway.lives.PartAnswer;
import org.tierlight.gateway.lives.PartAnswers;
import org.tierlight.gateway.problems.Problem;
import org.tierlight.gateway.problems.ProblemCode;
import org.tierlight.vocabulary.Position;
import org.tierlight.vocabulary.TraceParent;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers {@code GET /v1/events/{id}}: the life of an item, composed of what three parts say. A
 * part that does not answer leaves its place UNAVAILABLE, and the rest stands.
 */
public final class EventPages {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String EVENTS = "/internal/events/";

  private final PartAnswers parts;

  /** Composes what these parts say. */
  public EventPages(PartAnswers parts) {
    this.parts = parts;
  }

  /** The life of one item. */
  public Mono<ServerResponse> life(ServerRequest request) {
    Asked asked = Asked.of(request);
    return request
        .principal()
        .map(Principal::getName)
        .flatMap(caller -> life(asked, caller))
        .flatMap(
            life ->
                ServerResponse.ok()
                    .cacheControl(CacheControl.noStore())
                    .contentType(MediaType.APPLICATION_JSON)
                    .bodyValue(life.toString()));
  }

  private Mono<ObjectNode> life(Asked asked, String caller) {
    return ask(Part.INGEST, asked.path(), caller, asked)
        .map(EventPages::accepted)
        .defaultIfEmpty(said("state", "UNAVAILABLE"))
        .flatMap(accepted -> life(asked, accepted, caller));
  }

  private Mono<ObjectNode> life(Asked asked, ObjectNode accepted, String caller) {
    Optional<Position> position = Position.ofText(accepted.path("position").asString(asked.id()));
    return Mono.zip(
            followed(Part.GRAPH, position, asked, caller),
            followed(Part.RISK, position, asked, caller))
        .map(
            both -> {
              ObjectNode life = said("id", asked.id());
              life.set("accepted", accepted);
              life.set("map", both.getT1());
              life.set("scoring", both.getT2());
              return life;
            });
  }

  private static ObjectNode accepted(PartAnswer answer) {
    if (answer.status() != 200) {
      throw Problem.of(
              ProblemCode.UNKNOWN_EVENT,
              "Take 'event' or 'position' out of the receipt. For the id of a CloudEvent name its"
                  + " source as well: ?source=…")
          .asException();
    }
    ObjectNode accepted = said("state", "YES");
    accepted.setAll((ObjectNode) JSON.readTree(answer.body()));
    return accepted;
  }

  private Mono<ObjectNode> followed(
      Part part, Optional<Position> position, Asked asked, String caller) {
    if (position.isEmpty()) {
      return Mono.just(said("applied", "UNKNOWN"));
    }
    return ask(part, encoded(position.get().toString()), caller, asked)
        .filter(answer -> answer.status() == 200)
        .map(answer -> (ObjectNode) JSON.readTree(answer.body()))
        .defaultIfEmpty(said("applied", "UNAVAILABLE"));
  }

  private Mono<PartAnswer> ask(Part part, String path, String caller, Asked asked) {
    return Mono.fromCompletionStage(() -> parts.ask(part, EVENTS + path, caller, asked.trace()))
        .flatMap(Mono::justOrEmpty);
  }

  private static ObjectNode said(String field, String word) {
    return JSON.createObjectNode().put(field, word);
  }

  private static String encoded(String segment) {
    return UriUtils.encode(segment, UTF_8);
  }

  /** What is asked for, and in which trace. */
  private record Asked(String id, Optional<String> source, TraceParent trace) {

    static Asked of(ServerRequest request) {
      TraceParent trace =
          TraceParent.ofText(request.headers().firstHeader(TraceParent.HEADER)).orElseThrow();
      return new Asked(request.pathVariable("id"), request.queryParam("source"), trace);
    }

    String path() {
      return encoded(id) + source.map(it -> "?source=" + encoded(it)).orElse("");
    }
  }
}
