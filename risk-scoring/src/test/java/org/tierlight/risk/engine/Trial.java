package org.tierlight.risk.engine;

import static org.tierlight.risk.json.PublishedParameters.PUBLISHED;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.tierlight.risk.alert.Telling;
import org.tierlight.risk.explanation.Explanation;
import org.tierlight.risk.fact.RiskFact;
import org.tierlight.risk.fact.RiskFact.EvidenceEnded;
import org.tierlight.risk.fact.RiskFact.EvidenceFound;
import org.tierlight.risk.fact.RiskFact.GoodsShipped;
import org.tierlight.risk.fact.RiskFact.SupplierDescribed;
import org.tierlight.risk.fact.Version;
import org.tierlight.risk.indicator.Factor;
import org.tierlight.risk.indicator.InherentFactors;
import org.tierlight.risk.model.Appraisal;
import org.tierlight.risk.model.EvidenceItem;
import org.tierlight.risk.model.Parameters;
import org.tierlight.risk.model.Profile;
import org.tierlight.risk.model.Standing;
import org.tierlight.vocabulary.Disclosure;
import org.tierlight.vocabulary.EndReason;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.IloIndicator;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.SourceClass;
import org.tierlight.vocabulary.SupplierId;

/** A small world to try the engine in: who there is, who ships, what is known. */
final class Trial {

  static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
  static final Factor NO_RISK = new Factor(Interval.exactly(0), List.of());
  static final Factor UNKNOWN = new Factor(Interval.UNKNOWN, List.of());

  /** Described suppliers have no inherent risk, so that r is what the evidence says. */
  static final Appraisal EVIDENCE_ONLY = Trial::evidenceOnly;

  /** Factors that differ by the supplier's name, for random worlds. */
  static final Appraisal VARIED = Trial::varied;

  final ScoringEngine engine;
  private final List<RiskFact> facts = new ArrayList<>();

  Trial() {
    this(PUBLISHED);
  }

  Trial(Parameters parameters) {
    this(parameters, EVIDENCE_ONLY);
  }

  Trial(Parameters parameters, Appraisal appraisal) {
    engine = new ScoringEngine(parameters, appraisal, at(TODAY));
  }

  static Instant at(LocalDate day) {
    return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
  }

  static SupplierId id(String name) {
    return new SupplierId(name);
  }

  private static InherentFactors evidenceOnly(Profile profile, List<HsCode> traded) {
    Factor factor = profile.name() == null ? UNKNOWN : NO_RISK;
    return new InherentFactors(factor, factor, factor);
  }

  private static InherentFactors varied(Profile profile, List<HsCode> traded) {
    String name = profile.name();
    if (name == null) {
      return new InherentFactors(UNKNOWN, UNKNOWN, UNKNOWN);
    }
    double x = Math.floorMod(name.hashCode(), 11) / 10.0;
    return new InherentFactors(
        new Factor(Interval.exactly(x), List.of()),
        UNKNOWN,
        new Factor(new Interval(0, x / 2, x), List.of()));
  }

  /** A supplier with an own risk of at most .9, by verified evidence. */
  Trial supplier(String name, double r) {
    return described(name, false, OptionalLong.empty()).risk(name, r);
  }

  /** A supplier that takes from nature. */
  Trial raw(String name, double r) {
    return described(name, true, OptionalLong.empty()).risk(name, r);
  }

  /** A supplier of which is known what it buys in all. */
  Trial buying(String name, double r, long cents) {
    return described(name, false, OptionalLong.of(cents)).risk(name, r);
  }

  Trial described(String name, boolean primary, OptionalLong purchases) {
    return tell(
        new SupplierDescribed(
            id(name),
            new Profile(
                name,
                null,
                null,
                List.of(),
                List.of(),
                primary,
                purchases,
                Disclosure.VERIFIED_LIST)));
  }

  Trial risk(String name, double r) {
    double cap = PUBLISHED.evidence().rule(SourceClass.VERIFIED).cap();
    return evidence(name + "-own", name, SourceClass.VERIFIED, r / cap);
  }

  Trial evidence(String itemId, String name, SourceClass by, double strength) {
    return tell(
        new EvidenceFound(
            id(name),
            new EvidenceItem(
                itemId, by, IloIndicator.DEBT_BONDAGE, strength, TODAY, "test", null, itemId),
            "sender"));
  }

  /** An ending of an item that fits whatever the item is. */
  Trial ends(String itemId, String name) {
    return tell(
        new EvidenceEnded(
            itemId, id(name), EndReason.REFUTED, SourceClass.OFFICIAL, TODAY, "sender"));
  }

  Trial ships(String seller, String buyer, long cents) {
    return ships(seller, buyer, cents, TODAY);
  }

  Trial ships(String seller, String buyer, long cents, LocalDate day) {
    String shipment = seller + ">" + buyer + "@" + facts.size();
    return tell(new GoodsShipped(shipment, id(seller), id(buyer), cents, day, null, true));
  }

  Trial tell(RiskFact fact) {
    facts.add(fact);
    engine.apply(version(facts.size()), fact);
    return this;
  }

  static Version version(int number) {
    return new Version(at(TODAY).plusSeconds(number), "v" + number);
  }

  List<Telling> drain() {
    return engine.drain();
  }

  Standing standing(String name) {
    return engine.standing(id(name)).orElseThrow();
  }

  double mid(String name) {
    return standing(name).exposure().mid();
  }

  Explanation explain(String name) {
    return engine.assessments().explain(id(name), 100).orElseThrow();
  }
}
