package org.tierlight.risk.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tierlight.risk.matching.ListMatching;
import org.tierlight.risk.progress.CheckpointTally;
import org.tierlight.risk.progress.Progress;
import org.tierlight.risk.progress.ProgressBoard;
import org.tierlight.risk.shelf.PackShelf;

/** Says whether the process lives and whether its answers count. */
@RestController
final class HealthController {

  /**
   * @param lag facts that are in the log and not yet in the scores; −1 where nobody can say
   */
  record Health(String status, List<String> reasons, long lag, boolean stale) {}

  private final ProgressBoard board;
  private final CheckpointTally checkpoints;
  private final PackShelf shelf;
  private final Optional<OtherEngine> other;
  private final ListMatching matching;

  HealthController(
      ProgressBoard board,
      CheckpointTally checkpoints,
      PackShelf shelf,
      Optional<OtherEngine> other,
      ListMatching matching) {
    this.board = board;
    this.checkpoints = checkpoints;
    this.shelf = shelf;
    this.other = other;
    this.matching = matching;
  }

  @GetMapping("/livez")
  ResponseEntity<Health> livez() {
    Progress now = board.now();
    boolean failed =
        switch (now) {
          case Progress.Failed _ -> true;
          case Progress.WaitingForBroker _,
              Progress.BeginningAnew _,
              Progress.CatchingUp _,
              Progress.Current _,
              Progress.Stale _ ->
              false;
        };
    return answer(!failed, "LIVE", "FAILED", now);
  }

  @GetMapping("/readyz")
  ResponseEntity<Health> readyz() {
    Progress now = board.now();
    return answer(now.hasScores(), "READY", "NOT_READY", now);
  }

  /** What the scores are made of, as far as it is not what it should be. */
  private List<String> reasons(Progress progress) {
    return Stream.of(
            Stream.of(progress.sentence(), checkpoints.beginning().sentence()),
            shelf.used().content().troubles(),
            other.stream().flatMap(OtherEngine::without),
            lists())
        .flatMap(sentences -> sentences)
        .toList();
  }

  private Stream<String> lists() {
    return matching.lacksNames()
        ? Stream.of(
            "The names of all suppliers are being read: until then official lists are held against"
                + " nobody.")
        : Stream.empty();
  }

  private ResponseEntity<Health> answer(boolean well, String yes, String no, Progress progress) {
    HttpStatus status = well ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE;
    Health health =
        new Health(well ? yes : no, reasons(progress), progress.lag(), progress.isStale());
    return ResponseEntity.status(status).body(health);
  }
}
