package org.tierlight.graph.folding;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.facts.Stamp;
import org.tierlight.graph.facts.Stamped;
import org.tierlight.graph.suppliers.Profile;
import org.tierlight.graph.suppliers.Score;
import org.tierlight.vocabulary.SupplierId;

/**
 * Folds changes into the map. What the map holds afterwards depends on the set of changes alone:
 * not on their order, their repetition, or how they were cut into batches.
 */
public final class Folding {

  private final Ledger ledger;

  /** Folds into a ledger. */
  public Folding(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Folds some changes in. */
  public void fold(Collection<Change> changes) {
    Gathered gathered = Gathered.of(changes);
    ledger.mention(gathered.suppliers);
    describe(gathered);
    score(gathered);
    new LinkFolding(ledger).fold(gathered);
  }

  private void describe(Gathered gathered) {
    Map<SupplierId, Stamp> known = ledger.described(gathered.profiles.keySet());
    Map<SupplierId, Stamped<Profile>> fresh = new TreeMap<>(gathered.profiles);
    fresh.entrySet().removeIf(entry -> !entry.getValue().isAfter(known.get(entry.getKey())));
    ledger.describe(fresh);
  }

  private void score(Gathered gathered) {
    Map<SupplierId, Score.Version> known = ledger.scored(gathered.scores.keySet());
    ledger.score(
        gathered.scores.values().stream()
            .filter(score -> isNewer(score, known.get(score.supplier())))
            .toList());
  }

  private static boolean isNewer(Score score, Score.@Nullable Version known) {
    return known == null || score.version().compareTo(known) > 0;
  }
}
