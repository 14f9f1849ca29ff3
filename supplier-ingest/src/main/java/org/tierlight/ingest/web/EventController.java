package org.tierlight.ingest.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tierlight.ingest.idempotency.Claims;
import org.tierlight.ingest.idempotency.Fingerprint;
import org.tierlight.ingest.idempotency.Known;
import org.tierlight.ingest.intake.PastFact;
import org.tierlight.ingest.intake.PastFacts;
import org.tierlight.ingest.submission.SubmissionKey;
import org.tierlight.vocabulary.Position;

/**
 * Says where an item stands that was taken in; for the gateway only, which composes the life of an
 * event and does not route this.
 */
@RestController
final class EventController {

  private final Claims claims;
  private final PastFacts facts;
  private final Doorkeeper door;

  EventController(Claims claims, PastFacts facts, Doorkeeper door) {
    this.claims = claims;
    this.facts = facts;
    this.door = door;
  }

  @GetMapping("/internal/events/{id}")
  EventView event(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String source,
      HttpServletRequest request) {
    door.checkReady();
    List<Position> positions =
        source == null
            ? Position.ofText(id).map(List::of).orElseGet(() -> known(id, source, request))
            : known(id, source, request);
    return positions.stream()
        .findFirst()
        .flatMap(facts::at)
        .map(fact -> EventView.of(fact, positions))
        .orElseThrow(() -> new Unanswerable(ProblemType.UNKNOWN_EVENT));
  }

  private List<Position> known(String id, @Nullable String source, HttpServletRequest request) {
    String partner = Arrival.partner(request);
    return Fingerprint.ofHex(id)
        .flatMap(claims::peek)
        .map(List::of)
        .orElseGet(
            () ->
                SubmissionKey.called(id, partner, source).stream()
                    .map(claims::peek)
                    .flatMap(Optional::stream)
                    .toList())
        .stream()
        .map(Known::position)
        .toList();
  }

  /**
   * An item that was taken in.
   *
   * @param became the type of its fact
   * @param others where other items stand that the same id names
   */
  record EventView(
      String position, Instant at, String became, String subject, List<String> others) {

    static EventView of(PastFact fact, List<Position> positions) {
      return new EventView(
          fact.position().toString(),
          fact.takenInAt(),
          fact.type(),
          fact.subject(),
          positions.stream().skip(1).map(Position::toString).toList());
    }
  }
}
