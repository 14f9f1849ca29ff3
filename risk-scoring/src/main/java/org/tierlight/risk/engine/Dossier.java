package org.tierlight.risk.engine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tierlight.risk.model.Assurance;
import org.tierlight.risk.model.AssuranceKind;
import org.tierlight.risk.model.EvidenceItem;
import org.tierlight.risk.model.Parameters;
import org.tierlight.risk.model.Profile;
import org.tierlight.risk.model.VoiceTime;

/** What facts say about one supplier itself. */
final class Dossier {

  Profile profile = Profile.UNDECLARED;
  final SortedMap<String, EvidenceItem> evidence = new TreeMap<>();
  final Map<AssuranceKind, Assurance> assurances = new EnumMap<>(AssuranceKind.class);
  private final NavigableMap<LocalDate, Double> accessibility = new TreeMap<>();

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

  /** The official items in force on a day, by id. */
  List<String> officialItems(LocalDate today) {
    return evidence.values().stream()
        .filter(EvidenceItem::isOfficial)
        .filter(item -> !item.observedOn().isAfter(today))
        .map(EvidenceItem::id)
        .toList();
  }

  /**
   * The items of a day: observed by then, and such that statute still lets us keep them; an
   * official one stays while it is in force.
   */
  Collection<EvidenceItem> kept(LocalDate today, Parameters.EvidenceRules rules) {
    return evidence.values().stream()
        .filter(item -> !item.observedOn().isAfter(today))
        .filter(
            item ->
                item.isOfficial()
                    || item.observedOn().plusYears(rules.retentionYears()).isAfter(today))
        .toList();
  }

  /** The strongest assurance on a day. */
  double assurance(LocalDate today, Parameters.AssuranceRules rules) {
    return assurances.values().stream()
        .mapToDouble(assurance -> assurance.strengthOn(today, rules))
        .max()
        .orElse(0);
  }
}
