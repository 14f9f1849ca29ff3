package org.tierlight.risk.web;

import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tierlight.risk.audit.Moment;
import org.tierlight.risk.audit.PastAnswers;
import org.tierlight.risk.progress.Progress;
import org.tierlight.risk.progress.ProgressBoard;
import org.tierlight.risk.report.View;
import org.tierlight.risk.report.Views;

/** Finds the solved world that a question is about: that of now, or of a moment. */
@Component
final class AskedViews {

  private final Views views;
  private final PastAnswers past;
  private final ProgressBoard board;
  private final InstantSource clock;

  AskedViews(Views views, PastAnswers past, ProgressBoard board, InstantSource clock) {
    this.views = views;
    this.past = past;
    this.board = board;
    this.clock = clock;
  }

  /**
   * A view, and what an answer says of it.
   *
   * @param moment empty for now
   */
  record Asked(View view, boolean stale, Optional<Moment> moment) {}

  /**
   * The view asked for.
   *
   * @throws InvalidQuestion if a moment cannot be read
   * @throws Unanswered.Unavailable if there are no scores yet
   */
  Asked at(@Nullable String validAt, @Nullable String knownAt) {
    return AskedMoment.of(validAt, knownAt, clock.instant())
        .map(moment -> new Asked(past.view(moment), false, Optional.of(moment)))
        .orElseGet(this::now);
  }

  private Asked now() {
    Progress progress = board.now();
    if (!progress.hasScores()) {
      throw new Unanswered.Unavailable(progress.sentence() + " Ask again in a moment.");
    }
    return new Asked(views.now(), progress.isStale(), Optional.empty());
  }
}
