package org.tierlight.risk.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.fact.RiskFact.AssuranceGiven;
import org.tierlight.risk.fact.RiskFact.ChannelReported;
import org.tierlight.risk.fact.RiskFact.EvidenceEnded;
import org.tierlight.risk.fact.RiskFact.EvidenceFound;
import org.tierlight.risk.fact.RiskFact.SupplierDescribed;
import org.tierlight.risk.model.Appraisal;
import org.tierlight.risk.model.Evidence;
import org.tierlight.risk.model.EvidenceItem;
import org.tierlight.risk.model.InvertedMean;
import org.tierlight.risk.model.OwnRisk;
import org.tierlight.risk.model.Parameters;
import org.tierlight.risk.model.Profile;
import org.tierlight.risk.model.RiskFactor;
import org.tierlight.risk.model.VoiceTime;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.SourceClass;
import org.tierlight.vocabulary.SupplierId;

/**
 * The method once more, in maps and plain loops over all facts, for one day: what the engine is
 * held against. It shares with the engine only the formulas of one supplier's own risk.
 */
final class PlainMethod {

  private static final OwnRisk NOTHING_KNOWN =
      new OwnRisk(Interval.exactly(0), Interval.UNKNOWN, 0);

  private final Parameters parameters;
  private final Appraisal appraisal;
  private final PlainFormulas formulas;
  private final LocalDate today;
  private final LatestFacts facts;
  private final PlainTrade trade;
  private final Map<SupplierId, Profile> profiles = new HashMap<>();
  private final Map<SupplierId, OwnRisk> own = new HashMap<>();
  private final Set<SupplierId> listed = new HashSet<>();
  private Map<SupplierId, Score> results = new TreeMap<>();

  PlainMethod(World world) {
    this(world, PlainFormulas.SOUND);
  }

  /** By other formulas: for laws that must fail. */
  PlainMethod(World world, PlainFormulas formulas) {
    this(world, formulas, BinaryOperator.maxBy(Comparator.comparing(f -> f.version())));
  }

  /** With another way to choose between two facts about one thing: for laws that must fail. */
  PlainMethod(World world, PlainFormulas formulas, BinaryOperator<VersionedFact> choice) {
    this.parameters = world.parameters();
    this.appraisal = world.appraisal();
    this.formulas = formulas;
    this.today = world.today();
    this.facts = new LatestFacts(world.facts(), choice);
    this.trade = new PlainTrade(parameters.coverage(), this.facts, today);
    this.facts
        .all(SupplierDescribed.class)
        .forEach(fact -> profiles.put(fact.supplier(), fact.profile()));
    this.facts.suppliers().forEach(this::weighOwn);
    solve();
  }

  Map<SupplierId, Score> results() {
    return results;
  }

  Score result(SupplierId supplier) {
    return at(supplier);
  }

  boolean isListed(SupplierId supplier) {
    return listed.contains(supplier);
  }

  private void weighOwn(SupplierId supplier) {
    List<EvidenceItem> items = new ArrayList<>();
    for (EvidenceFound found : facts.all(EvidenceFound.class)) {
      boolean kept =
          found.item().isOfficial()
              || found
                  .item()
                  .observedOn()
                  .plusYears(parameters.evidence().retentionYears())
                  .isAfter(today);
      boolean observed = !found.item().observedOn().isAfter(today);
      if (found.supplier().equals(supplier) && kept && observed && !isEnded(found)) {
        items.add(found.item());
      }
    }
    if (items.stream().anyMatch(EvidenceItem::isOfficial)) {
      listed.add(supplier);
    }
    TreeMap<LocalDate, Double> weeks = new TreeMap<>();
    facts.all(ChannelReported.class).stream()
        .filter(report -> report.supplier().equals(supplier))
        .forEach(report -> weeks.put(report.first().monday(), report.accessibility()));
    VoiceTime voice = new VoiceTime(weeks);
    Evidence weighing = new Evidence(parameters.evidence());
    double now =
        formulas.evidence(weighing, items, i -> formulas.age(voice, i.observedOn(), today));
    double fresh = formulas.evidence(weighing, items, Evidence.UNDECAYED);
    double v =
        facts.all(AssuranceGiven.class).stream()
            .filter(given -> given.supplier().equals(supplier))
            .mapToDouble(g -> g.assurance().strengthOn(today, parameters.assurance()))
            .max()
            .orElse(0);
    own.put(
        supplier, new OwnRisk(new Interval(now, now, Math.max(now, fresh)), inherent(supplier), v));
  }

  private boolean isEnded(EvidenceFound found) {
    return facts.endsOf(found.item().id()).stream()
        .filter(ended -> mayEnd(found, ended))
        .limit(1)
        .anyMatch(ended -> !ended.on().isAfter(today));
  }

  private static boolean mayEnd(EvidenceFound found, EvidenceEnded ended) {
    boolean strong = List.of(SourceClass.VERIFIED, SourceClass.OFFICIAL).contains(ended.by());
    boolean fits =
        switch (ended.reason()) {
          case REMEDIED, REFUTED -> strong;
          case WITHDRAWN -> found.sender() != null && found.sender().equals(ended.sender());
          case NO_LONGER_IN_FORCE ->
              ended.by() == SourceClass.OFFICIAL && found.item().isOfficial();
        };
    return fits
        && found.supplier().equals(ended.supplier())
        && !ended.on().isBefore(found.item().observedOn());
  }

  private Interval inherent(SupplierId supplier) {
    List<HsCode> none = List.of();
    var factors = appraisal.appraise(profile(supplier), none);
    return new InvertedMean(parameters.inherent().ceiling())
        .of(List.of(RiskFactor.values()).stream().map(f -> f.of(factors).value()).toList());
  }

  private Profile profile(SupplierId supplier) {
    Profile profile = profiles.get(supplier);
    return profile == null ? Profile.UNDECLARED : profile;
  }

  private double perCent(SupplierId buyer) {
    long purchases = Math.max(profile(buyer).declaredPurchases().orElse(0), trade.peak(buyer));
    return purchases == 0
        ? 0
        : parameters.coverage().share(profile(buyer).disclosure()) / purchases;
  }

  private void solve() {
    facts.suppliers().forEach(s -> results.put(s, new Score(0, 0, 0, 0, legal(s), own(s))));
    Map<SupplierId, Double> perCents = new HashMap<>();
    facts.suppliers().forEach(s -> perCents.put(s, perCent(s)));
    double movement = 1;
    while (movement > 1e-13) {
      Map<SupplierId, Score> next = new TreeMap<>();
      movement = 0;
      for (SupplierId supplier : facts.suppliers()) {
        Score result = result(supplier, perCents.getOrDefault(supplier, 0.0));
        movement = Math.max(movement, distance(result, at(supplier)));
        next.put(supplier, result);
      }
      results = next;
    }
  }

  private OwnRisk own(SupplierId supplier) {
    return own.getOrDefault(supplier, NOTHING_KNOWN);
  }

  private Score at(SupplierId supplier) {
    @Nullable Score result = results.get(supplier);
    return result == null ? new Score(0, 0, 0, 0, false, NOTHING_KNOWN) : result;
  }

  private static double distance(Score one, Score other) {
    return Math.abs(one.low() - other.low())
        + Math.abs(one.mid() - other.mid())
        + Math.abs(one.high() - other.high())
        + Math.abs(one.alert() - other.alert());
  }

  private Score result(SupplierId s, double perCent) {
    double inbound = trade.inbound(s);
    double low = 0;
    double mid = 0;
    double high = 0;
    double arriving = 0;
    Map<SupplierId, Long> bought = trade.bought(s);
    for (Map.Entry<SupplierId, Long> from : bought.entrySet()) {
      double share = formulas.share(from.getValue(), inbound, bought.size());
      Score u = at(from.getKey());
      low += share * u.low();
      mid += share * u.mid();
      high += share * u.high();
      Parameters.LinkAlert link = parameters.linkAlert();
      double kappa = trade.isDocumented(from.getKey(), s) ? link.documented() : link.inferred();
      double ramp = Math.min(1, perCent * from.getValue() / link.fullShare());
      arriving = Math.max(arriving, link.passing() * kappa * ramp * u.alert());
    }
    double beta = parameters.inherent().weight();
    double floor =
        Math.max(parameters.exposure().undisclosedFloor(), beta * own(s).inherent().mid());
    double unknown = formulas.unknownMid(floor, mid, highestLapsed(s));
    double c = formulas.coverage(perCent * inbound);
    double tau = profile(s).primaryProducer() && !trade.isRecorded(s) ? 1 : 0;
    double m = Math.max(0, 1 - tau - c);
    Interval r = own(s).risk(beta);
    double delta = parameters.exposure().passing();
    return new Score(
        formulas.exposure(r.low(), delta * c * low),
        formulas.exposure(r.mid(), delta * (c * mid + m * unknown)),
        formulas.exposure(r.high(), delta * (c * high + m)),
        formulas.strength(formulas.source(own(s)), arriving),
        legal(s),
        own(s));
  }

  private double highestLapsed(SupplierId buyer) {
    return trade.lapsed(buyer).stream().mapToDouble(silent -> at(silent).mid()).max().orElse(0);
  }

  private boolean legal(SupplierId supplier) {
    return listed.contains(supplier)
        || trade.bought(supplier).keySet().stream().anyMatch(listed::contains);
  }
}
