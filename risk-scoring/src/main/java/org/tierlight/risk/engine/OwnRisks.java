package org.tierlight.risk.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.tierlight.risk.indicator.Factor;
import org.tierlight.risk.indicator.InherentFactors;
import org.tierlight.risk.indicator.Origin;
import org.tierlight.risk.legal.LegalRules;
import org.tierlight.risk.legal.LegalSubject;
import org.tierlight.risk.model.Appraisal;
import org.tierlight.risk.model.Evidence;
import org.tierlight.risk.model.EvidenceItem;
import org.tierlight.risk.model.InvertedMean;
import org.tierlight.risk.model.Leavings;
import org.tierlight.risk.model.LeftEvidence;
import org.tierlight.risk.model.LeftEvidence.Way;
import org.tierlight.risk.model.OwnRisk;
import org.tierlight.risk.model.Parameters;
import org.tierlight.risk.model.Profile;
import org.tierlight.risk.model.RiskFactor;
import org.tierlight.risk.model.VoiceTime;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.SupplierId;

/** Works out what each supplier's own facts amount to (method.md sections 2 and 3). */
final class OwnRisks {

  private static final Evidence.Weight NO_EVIDENCE = new Evidence.Weight(0, List.of());

  private final Parameters parameters;
  private final Appraisal appraisal;
  private final Dossiers dossiers;
  private final TradedGoods goods;
  private final Evidence evidence;
  private final InvertedMean mean;

  OwnRisks(Parameters parameters, Appraisal appraisal, Dossiers dossiers, TradedGoods goods) {
    this.parameters = parameters;
    this.appraisal = appraisal;
    this.dossiers = dossiers;
    this.goods = goods;
    this.evidence = new Evidence(parameters.evidence());
    this.mean = new InvertedMean(parameters.inherent().ceiling());
  }

  /** Everything known about a supplier itself, on a day. */
  OwnRisk own(int node, LocalDate today) {
    Interval inherent = inherent(factors(node));
    Dossier dossier = dossiers.find(node);
    return dossier == null
        ? new OwnRisk(Interval.exactly(0), inherent, 0)
        : new OwnRisk(
            evidence(dossier, today), inherent, dossier.assurance(today, parameters.assurance()));
  }

  private Interval inherent(InherentFactors factors) {
    return mean.of(
        Stream.of(RiskFactor.values()).map(factor -> factor.of(factors).value()).toList());
  }

  /** The factors of a supplier's inherent risk. */
  InherentFactors factors(int node) {
    return appraisal.appraise(dossiers.profile(node), goods.soldBy(node));
  }

  /** The evidence on a supplier as it weighs on a day. */
  Evidence.Weight weight(int node, LocalDate today) {
    Dossier dossier = dossiers.find(node);
    return dossier == null ? NO_EVIDENCE : weight(dossier, today);
  }

  /** What of the evidence on a supplier no longer counts on a day, and why. */
  Leavings leavings(int node, LocalDate today) {
    Dossier dossier = dossiers.find(node);
    return dossier == null ? Leavings.NONE : dossier.leavings(today, parameters.evidence());
  }

  /** The law that suppliers are held against. */
  LegalRules law() {
    return appraisal.law();
  }

  /** What facts say of a supplier on a day, as far as law asks. */
  LegalSubject legalSubject(int node, SupplierId supplier, LocalDate today) {
    return legalSubject(node, supplier, sold(node), today);
  }

  /** The same as if it sold some goods alone. */
  LegalSubject legalSubject(int node, SupplierId supplier, List<HsCode> goods, LocalDate day) {
    Profile profile = dossiers.profile(node);
    return new LegalSubject(
        supplier, profile, goods, official(node, day), endedOfficial(node, day), day);
  }

  /** The product factor of goods from the place of a supplier. */
  Factor product(Profile profile, HsCode goods) {
    return appraisal.appraise(profile.selling(goods), List.of()).product();
  }

  /** How a supplier was described last. */
  Profile profile(int node) {
    return dossiers.profile(node);
  }

  /** The goods that a supplier declared or was seen to sell, sorted. */
  List<HsCode> sold(int node) {
    return Stream.concat(dossiers.profile(node).hs().stream(), goods.soldBy(node).stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** Where a supplier works, as far as it was described. */
  Origin origin(int node) {
    return dossiers.profile(node).origin();
  }

  /** The official items in force on a supplier. */
  List<EvidenceItem> official(int node, LocalDate today) {
    return dossiers.officialItems(node, today);
  }

  /** Official items that a remedy or a refutation ended; the list may still name the supplier. */
  List<LeftEvidence> endedOfficial(int node, LocalDate today) {
    return leavings(node, today).left().stream()
        .filter(left -> left.item().isOfficial())
        .filter(left -> left.how() == Way.REMEDIED || left.how() == Way.REFUTED)
        .toList();
  }

  private Interval evidence(Dossier dossier, LocalDate today) {
    double now = weight(dossier, today).strength();
    double fresh =
        evidence.weigh(dossier.kept(today, parameters.evidence()), Evidence.UNDECAYED).strength();
    return new Interval(now, now, Math.max(now, fresh));
  }

  private Evidence.Weight weight(Dossier dossier, LocalDate today) {
    VoiceTime voice = dossier.voiceTime();
    return evidence.weigh(
        dossier.kept(today, parameters.evidence()),
        item -> voice.weeksBetween(item.observedOn(), today));
  }
}
