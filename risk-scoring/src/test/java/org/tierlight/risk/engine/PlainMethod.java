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
import org.tierlight.risk.fact.RiskFact.EvidenceFound;
import org.tierlight.risk.fact.RiskFact.SupplierDescribed;
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
import org.tierlight.vocabulary.SupplierId;

/**
 * The method once more, in maps and plain loops over all facts, for one day: what the engine is
 * held against. It shares with the engine only the formulas of one supplier's own risk.
 */
final class PlainMethod {

  /** What one supplier comes to. */
  record Result(double low, double mid, double high, double alert, boolean legal) {}

  private final Parameters parameters;
  private final LocalDate today;
  private final LatestFacts facts;
  private final PlainTrade trade;
  private final Map<SupplierId, Profile> profiles = new HashMap<>();
  private final Map<SupplierId, OwnRisk> own = new HashMap<>();
  private final Set<SupplierId> listed = new HashSet<>();
  private Map<SupplierId, Result> results = new TreeMap<>();

  PlainMethod(Parameters parameters, List<VersionedFact> facts, LocalDate today) {
    this(parameters, facts, today, BinaryOperator.maxBy(Comparator.comparing(f -> f.version())));
  }

  /** With another way to choose between two facts about one thing: for laws that must fail. */
  PlainMethod(
      Parameters parameters,
      List<VersionedFact> facts,
      LocalDate today,
      BinaryOperator<VersionedFact> choice) {
    this.parameters = parameters;
    this.today = today;
    this.facts = new LatestFacts(facts, choice);
    this.trade = new PlainTrade(parameters.coverage(), this.facts, today);
    this.facts
        .all(SupplierDescribed.class)
        .forEach(fact -> profiles.put(fact.supplier(), fact.profile()));
    this.facts.suppliers().forEach(this::weighOwn);
    solve();
  }

  Map<SupplierId, Result> results() {
    return results;
  }

  Result result(SupplierId supplier) {
    return at(supplier);
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
      if (found.supplier().equals(supplier) && kept && observed) {
        items.add(found.item());
      }
    }
    if (items.stream().anyMatch(EvidenceItem::isOfficial)) {
      listed.add(supplier);
    }
    TreeMap<LocalDate, Double> weeks = new TreeMap<>();
    facts.all(ChannelReported.class).stream()
        .filter(report -> report.supplier().equals(supplier))
        .forEach(report -> weeks.put(VoiceTime.weekOf(report.day()), report.accessibility()));
    VoiceTime voice = new VoiceTime(weeks);
    Evidence evidence = new Evidence(parameters.evidence());
    double now = evidence.weigh(items, i -> voice.weeksBetween(i.observedOn(), today)).strength();
    double fresh = evidence.weigh(items, Evidence.UNDECAYED).strength();
    double v =
        facts.all(AssuranceGiven.class).stream()
            .filter(given -> given.supplier().equals(supplier))
            .mapToDouble(g -> g.assurance().strengthOn(today, parameters.assurance()))
            .max()
            .orElse(0);
    own.put(
        supplier, new OwnRisk(new Interval(now, now, Math.max(now, fresh)), inherent(supplier), v));
  }

  private Interval inherent(SupplierId supplier) {
    List<HsCode> none = List.of();
    var factors = Trial.VARIED.appraise(profile(supplier), none);
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
    facts.suppliers().forEach(s -> results.put(s, new Result(0, 0, 0, e(s), legal(s))));
    Map<SupplierId, Double> perCents = new HashMap<>();
    facts.suppliers().forEach(s -> perCents.put(s, perCent(s)));
    double movement = 1;
    while (movement > 1e-13) {
      Map<SupplierId, Result> next = new TreeMap<>();
      movement = 0;
      for (SupplierId supplier : facts.suppliers()) {
        Result result = result(supplier, perCents.getOrDefault(supplier, 0.0));
        movement = Math.max(movement, distance(result, at(supplier)));
        next.put(supplier, result);
      }
      results = next;
    }
  }

  private double e(SupplierId supplier) {
    OwnRisk risk = own.get(supplier);
    return risk == null ? 0 : risk.evidence().mid();
  }

  private Result at(SupplierId supplier) {
    @Nullable Result result = results.get(supplier);
    return result == null ? new Result(0, 0, 0, 0, false) : result;
  }

  private static double distance(Result one, Result other) {
    return Math.abs(one.low - other.low)
        + Math.abs(one.mid - other.mid)
        + Math.abs(one.high - other.high)
        + Math.abs(one.alert - other.alert);
  }

  private Result result(SupplierId s, double perCent) {
    double inbound = trade.inbound(s);
    double low = 0;
    double mid = 0;
    double high = 0;
    double alert = e(s);
    for (Map.Entry<SupplierId, Long> from : trade.bought(s).entrySet()) {
      double share = inbound == 0 ? 0 : from.getValue() / inbound;
      Result u = at(from.getKey());
      low += share * u.low;
      mid += share * u.mid;
      high += share * u.high;
      Parameters.LinkAlert link = parameters.linkAlert();
      double kappa = trade.isDocumented(from.getKey(), s) ? link.documented() : link.inferred();
      double ramp = Math.min(1, perCent * from.getValue() / link.fullShare());
      alert = Math.max(alert, link.passing() * kappa * ramp * u.alert);
    }
    OwnRisk mine = own.getOrDefault(s, new OwnRisk(Interval.UNKNOWN, Interval.UNKNOWN, 0));
    double beta = parameters.inherent().weight();
    double unknown =
        Math.max(parameters.exposure().undisclosedFloor(), beta * mine.inherent().mid());
    unknown = Math.max(unknown, mid);
    for (SupplierId silent : trade.lapsed(s)) {
      unknown = Math.max(unknown, at(silent).mid);
    }
    double c = perCent * inbound;
    double tau = profile(s).primaryProducer() && !trade.isRecorded(s) ? 1 : 0;
    double m = Math.max(0, 1 - tau - c);
    Interval r = mine.risk(beta);
    double delta = parameters.exposure().passing();
    return new Result(
        r.low() + (1 - r.low()) * delta * c * low,
        r.mid() + (1 - r.mid()) * delta * (c * mid + m * unknown),
        r.high() + (1 - r.high()) * delta * (c * high + m),
        alert,
        legal(s));
  }

  private boolean legal(SupplierId supplier) {
    return listed.contains(supplier)
        || trade.bought(supplier).keySet().stream().anyMatch(listed::contains);
  }
}
