package org.tierlight.risk.engine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tierlight.risk.column.Transcript;
import org.tierlight.risk.fact.RiskFact.EvidenceFound;
import org.tierlight.risk.model.Assurance;
import org.tierlight.risk.model.EvidenceItem;
import org.tierlight.risk.model.Leavings;
import org.tierlight.risk.model.LeftEvidence;
import org.tierlight.risk.model.Parameters;
import org.tierlight.risk.model.VoiceTime;
import org.tierlight.vocabulary.AssuranceKind;

/** What facts say about one supplier itself, beside its description. */
final class Dossier {

  SortedMap<String, EvidenceFound> evidence = new TreeMap<>();
  final EvidenceEndings endings = new EvidenceEndings();
  Map<AssuranceKind, Assurance> assurances = new TreeMap<>();
  private NavigableMap<LocalDate, Double> accessibility = new TreeMap<>();

  Dossier copy() {
    Dossier copy = new Dossier();
    tellTo(copy, kind -> true, week -> true);
    return copy;
  }

  /**
   * Tells all it holds to another one.
   *
   * @param isLatest whether nothing later is told of an assurance; likewise of a week
   */
  void tellTo(Dossier other, Predicate<AssuranceKind> isLatest, Predicate<LocalDate> isLatestWeek) {
    other.evidence.putAll(evidence);
    other.endings.tellAll(endings);
    assurances.forEach(
        (kind, assurance) -> {
          if (isLatest.test(kind)) {
            other.assurances.put(kind, assurance);
          }
        });
    accessibility.forEach(
        (week, its) -> {
          if (isLatestWeek.test(week)) {
            other.accessibility.put(week, its);
          }
        });
  }

  void channel(LocalDate week, double itsAccessibility) {
    accessibility.put(week, itsAccessibility);
  }

  VoiceTime voiceTime() {
    return new VoiceTime(accessibility);
  }

  /** Whether time alone can change what these facts amount to. */
  boolean ages() {
    return !evidence.isEmpty() || !assurances.isEmpty();
  }

  /** The official items in force on a day, in the order of their ids. */
  List<EvidenceItem> officialItems(LocalDate today) {
    return observed(today)
        .filter(found -> found.item().isOfficial())
        .filter(found -> endings.of(found).filter(ended -> isPast(ended.on(), today)).isEmpty())
        .map(EvidenceFound::item)
        .toList();
  }

  /** The items that count on a day: observed by then, and not gone by then. */
  Collection<EvidenceItem> kept(LocalDate today, Parameters.EvidenceRules rules) {
    return observed(today)
        .filter(found -> leaving(found, rules).filter(left -> isPast(left.on(), today)).isEmpty())
        .map(EvidenceFound::item)
        .toList();
  }

  /** What counts no more on a day, and what was said of the end of evidence in vain. */
  Leavings leavings(LocalDate today, Parameters.EvidenceRules rules) {
    return new Leavings(
        observed(today)
            .flatMap(found -> leaving(found, rules).stream())
            .filter(left -> isPast(left.on(), today))
            .toList(),
        endings.ignored(evidence));
  }

  private Stream<EvidenceFound> observed(LocalDate today) {
    return evidence.values().stream().filter(found -> isPast(found.item().observedOn(), today));
  }

  /** How an item leaves, whichever way comes first; statute never takes an official one. */
  private Optional<LeftEvidence> leaving(EvidenceFound found, Parameters.EvidenceRules rules) {
    EvidenceItem item = found.item();
    Optional<LeftEvidence> ended =
        endings
            .of(found)
            .map(end -> new LeftEvidence(item, LeftEvidence.Way.of(end.reason()), end.on()));
    LocalDate statute = item.observedOn().plusYears(rules.retentionYears());
    boolean byStatute =
        !item.isOfficial() && ended.filter(end -> !end.on().isAfter(statute)).isEmpty();
    return byStatute
        ? Optional.of(new LeftEvidence(item, LeftEvidence.Way.RETENTION_ENDED, statute))
        : ended;
  }

  private static boolean isPast(LocalDate day, LocalDate today) {
    return !day.isAfter(today);
  }

  /** The strongest assurance on a day. */
  double assurance(LocalDate today, Parameters.AssuranceRules rules) {
    return assurances.values().stream()
        .mapToDouble(assurance -> assurance.strengthOn(today, rules))
        .max()
        .orElse(0);
  }

  void transcribe(Transcript by) {
    evidence = by.value(evidence);
    endings.transcribe(by);
    assurances = by.value(assurances);
    accessibility = by.value(accessibility);
  }
}
