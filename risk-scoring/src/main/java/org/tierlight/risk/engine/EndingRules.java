package org.tierlight.risk.engine;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.tierlight.risk.fact.RiskFact.EvidenceEnded;
import org.tierlight.risk.fact.RiskFact.EvidenceFound;
import org.tierlight.risk.model.Misfit;
import org.tierlight.vocabulary.EndReason;
import org.tierlight.vocabulary.SourceClass;

/** Which endings fit an item of evidence (method.md section 3; ADR 0037). */
final class EndingRules {

  private record Rule(Misfit misfit, BiPredicate<EvidenceFound, EvidenceEnded> isBroken) {}

  private static final List<Rule> RULES =
      List.of(
          new Rule(Misfit.BEFORE_THE_ITEM, EndingRules::isBefore),
          new Rule(Misfit.TOO_WEAK_A_CLASS, EndingRules::isTooWeak),
          new Rule(Misfit.NOT_ITS_SENDER, EndingRules::isOfAnother),
          new Rule(Misfit.NOT_OFFICIAL, EndingRules::isNotOfficial));

  private EndingRules() {}

  /** The first rule that an ending breaks; empty where it ends the item. */
  static Optional<Misfit> misfit(EvidenceFound found, EvidenceEnded ended) {
    return RULES.stream()
        .filter(rule -> rule.isBroken.test(found, ended))
        .map(Rule::misfit)
        .findFirst();
  }

  private static boolean isBefore(EvidenceFound found, EvidenceEnded ended) {
    return ended.on().isBefore(found.item().observedOn());
  }

  private static boolean isTooWeak(EvidenceFound found, EvidenceEnded ended) {
    boolean needsProof =
        ended.reason() == EndReason.REMEDIED || ended.reason() == EndReason.REFUTED;
    return needsProof && ended.by().compareTo(SourceClass.VERIFIED) < 0;
  }

  /** Two senders that nobody knows are not one. */
  private static boolean isOfAnother(EvidenceFound found, EvidenceEnded ended) {
    String sender = found.sender();
    return ended.reason() == EndReason.WITHDRAWN
        && (sender == null || !sender.equals(ended.sender()));
  }

  private static boolean isNotOfficial(EvidenceFound found, EvidenceEnded ended) {
    return ended.reason() == EndReason.NO_LONGER_IN_FORCE
        && (!found.item().isOfficial() || ended.by() != SourceClass.OFFICIAL);
  }
}
