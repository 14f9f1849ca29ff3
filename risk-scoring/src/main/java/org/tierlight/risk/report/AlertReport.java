package org.tierlight.risk.report;

import java.util.List;
import java.util.Optional;
import org.tierlight.risk.alert.Alert;
import org.tierlight.risk.alert.Telling;
import org.tierlight.risk.engine.ScoringEngine;
import org.tierlight.risk.explanation.ChainLink;
import org.tierlight.risk.model.Profile;
import org.tierlight.risk.model.Standing;
import org.tierlight.vocabulary.AlertRule;
import org.tierlight.vocabulary.SupplierId;

/**
 * An alert with its reason.
 *
 * @param before what was told last; empty where nothing was
 */
public record AlertReport(
    Alert alert,
    Optional<Standing> before,
    Standing after,
    String sentence,
    List<ChainLink> chain,
    Terms terms) {

  private static final int TERMS_SPELLED_OUT = 12;

  public AlertReport {
    chain = List.copyOf(chain);
  }

  /** An alert as an engine explains it now. */
  static AlertReport of(Alert alert, Telling telling, ScoringEngine engine) {
    SupplierId supplier = telling.supplier();
    return of(
        alert,
        telling,
        engine.profile(supplier),
        isLegal(alert) ? engine.legalChain(supplier) : engine.chain(supplier),
        Terms.of(engine.explainAlert(supplier, TERMS_SPELLED_OUT).orElseThrow()));
  }

  /** An alert with the chain and the terms behind it. */
  static AlertReport of(
      Alert alert, Telling telling, Optional<Profile> profile, List<ChainLink> chain, Terms terms) {
    Standing after = telling.told().standing();
    String name = profile.map(Profile::name).orElse(null);
    String sentence = AlertSentences.of(alert, name, telling.before(), after, chain);
    return new AlertReport(alert, telling.before(), after, sentence, chain, terms);
  }

  /** Whether the chain behind an alert is that of the legal flag. */
  static boolean isLegal(Alert alert) {
    return alert.rule() == AlertRule.LEGAL_FLAG;
  }
}
