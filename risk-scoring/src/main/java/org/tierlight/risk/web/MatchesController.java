package org.tierlight.risk.web;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tierlight.risk.matching.ListMatching;
import org.tierlight.risk.matching.Match;
import org.tierlight.risk.matching.MatchDecision;
import org.tierlight.risk.matching.MatchDecisionLog;

/** Shows which entries of lists may mean a supplier, and takes what a person decides. */
@RestController
@RequestMapping("/v1/packs/matches")
final class MatchesController {

  private final ListMatching matching;
  private final MatchDecisionLog log;
  private final InstantSource clock;

  MatchesController(ListMatching matching, MatchDecisionLog log, InstantSource clock) {
    this.matching = matching;
    this.log = log;
    this.clock = clock;
  }

  @GetMapping
  Page<MatchView> matches(
      @RequestParam(required = false) @Nullable String status,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable String limit) {
    AskedPage asked = AskedPage.of(cursor, limit);
    List<Match> matches =
        current().matches(Optional.ofNullable(status).map(MatchesController::status));
    return Page.of(matches, asked, Match::id, this::view);
  }

  @GetMapping("/{id}")
  MatchView match(@PathVariable String id) {
    return view(found(id));
  }

  /** Who decides is named by the gateway; a decision of nobody's is none. */
  @PostMapping("/{id}/decision")
  ResponseEntity<MatchView> decide(
      @PathVariable String id,
      @RequestBody(required = false) byte @Nullable [] body,
      @RequestHeader(name = DecisionsController.CALLER, defaultValue = "") String by) {
    Match match = found(id);
    if (by.isBlank()) {
      throw new Undecided.Unsigned("Nobody is named who decides. Call through the gateway.");
    }
    MatchDecision decision =
        decision(
            match,
            MatchDecisionForm.read(body == null ? new byte[0] : body, clock.instant()),
            by.strip());
    log.append(decision);
    matching.decide(decision);
    return ResponseEntity.status(HttpStatus.ACCEPTED).body(view(found(id)));
  }

  private Match found(String id) {
    return current().match(id).orElseThrow(Unanswered.UnknownMatch::new);
  }

  /** As long as names are being read, a list without matches would read as an all-clear. */
  private ListMatching current() {
    if (!matching.isCurrent()) {
      throw new Unanswered.Unavailable(
          "Lists are not held against all suppliers yet. Ask again in a moment.");
    }
    return matching;
  }

  private MatchView view(Match match) {
    return MatchView.of(match, matching.nearestOther(match), matching.nearestOtherEntry(match));
  }

  private MatchDecision decision(Match match, MatchDecisionForm form, String by) {
    Instant at = match.decidedAt(clock.instant());
    return new MatchDecision(
        "match/" + match.id() + "/" + at,
        match.id(),
        match.list().pack(),
        match.entryKey(),
        match.supplier().id(),
        form.verdict(),
        form.reason(),
        by,
        at,
        form.askAgainAt());
  }

  private static Match.Status status(String text) {
    return Arrays.stream(Match.Status.values())
        .filter(known -> known.name().equals(text.strip().toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidQuestion(
                    List.of(
                        FieldProblem.unreadable("status", "PENDING, AUTOMATIC, SAME, NOT_SAME"))));
  }
}
