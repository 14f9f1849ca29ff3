package org.tierlight.risk.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tierlight.risk.parameters.ParameterSets;
import org.tierlight.risk.progress.Progress;
import org.tierlight.risk.progress.ProgressBoard;
import org.tierlight.risk.report.Effects;

/** Tells what a set of figures would change, before anybody puts it in force. */
@RestController
final class EffectController {

  private final ParameterSets sets;
  private final Effects effects;
  private final ProgressBoard board;

  EffectController(ParameterSets sets, Effects effects, ProgressBoard board) {
    this.sets = sets;
    this.effects = effects;
    this.board = board;
  }

  @GetMapping("/v1/parameters/{version}/effect")
  EffectView effect(@PathVariable String version) {
    requireScores();
    return sets.find(version)
        .map(filed -> EffectView.of(effects.of(filed.set())))
        .orElseThrow(Unanswered.UnknownParameters::new);
  }

  private void requireScores() {
    Progress progress = board.now();
    if (!progress.hasScores()) {
      throw new Unanswered.Unavailable(progress.sentence() + " Ask again in a moment.");
    }
  }
}
