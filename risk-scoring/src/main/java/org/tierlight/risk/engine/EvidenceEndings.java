package org.tierlight.risk.engine;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.column.Transcript;
import org.tierlight.risk.fact.RiskFact.EvidenceEnded;
import org.tierlight.risk.fact.RiskFact.EvidenceFound;
import org.tierlight.risk.fact.Version;
import org.tierlight.risk.model.IgnoredEnding;
import org.tierlight.risk.model.Misfit;

/**
 * What was said of the end of one supplier's evidence. All of it is kept, since an ending may come
 * before its item, and one that does not fit must not put one that does out of force.
 */
final class EvidenceEndings {

  private SortedMap<String, NavigableMap<Version, EvidenceEnded>> told = new TreeMap<>();

  void tell(Version version, EvidenceEnded ended) {
    told.computeIfAbsent(ended.itemId(), item -> new TreeMap<>()).put(version, ended);
  }

  void tellAll(EvidenceEndings others) {
    others.told.forEach(
        (item, endings) -> told.computeIfAbsent(item, _ -> new TreeMap<>()).putAll(endings));
  }

  /** The ending of an item: of those that fit it, the one told last. */
  Optional<EvidenceEnded> of(EvidenceFound found) {
    return told
        .getOrDefault(found.item().id(), Collections.emptyNavigableMap())
        .descendingMap()
        .values()
        .stream()
        .filter(ended -> EndingRules.misfit(found, ended).isEmpty())
        .findFirst();
  }

  /** What does not fit any of the items, in the order of items and versions. */
  List<IgnoredEnding> ignored(SortedMap<String, EvidenceFound> items) {
    return told.values().stream()
        .flatMap(endings -> endings.values().stream())
        .flatMap(ended -> ignored(items.get(ended.itemId()), ended).stream())
        .toList();
  }

  private static Optional<IgnoredEnding> ignored(
      @Nullable EvidenceFound found, EvidenceEnded ended) {
    Optional<Misfit> misfit =
        found == null ? Optional.of(Misfit.UNKNOWN_ITEM) : EndingRules.misfit(found, ended);
    return misfit.map(why -> new IgnoredEnding(ended.itemId(), ended.reason(), ended.on(), why));
  }

  void transcribe(Transcript by) {
    told = by.value(told);
  }
}
