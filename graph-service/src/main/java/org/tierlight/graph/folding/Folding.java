package org.tierlight.graph.folding;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.facts.Stamp;
import org.tierlight.graph.facts.Succession;
import org.tierlight.graph.links.LinkKey;
import org.tierlight.graph.suppliers.Profile;
import org.tierlight.graph.suppliers.Score;
import org.tierlight.vocabulary.SupplierId;

/**
 * Folds changes into the map. What the map holds afterwards depends on the set of changes alone:
 * not on their order, their repetition, or how they were cut into batches. Facts are folded record
 * by record, as they were told; what is shown of records that are one supplier is their sum.
 */
public final class Folding {

  private final Ledger ledger;
  private final Groups groups;

  /** Folds into a ledger, and shows what is together as groups. */
  public Folding(Ledger ledger, Groups groups) {
    this.ledger = ledger;
    this.groups = groups;
  }

  /** Folds some changes in; tells the suppliers that are made of other records than before. */
  public Set<SupplierId> fold(Collection<Change> changes) {
    Gathered gathered = Gathered.of(changes);
    Regrouping.Disturbed disturbed = new Regrouping(groups).regroup(gathered.decisions);
    ledger.mention(gathered.suppliers);
    describe(gathered);
    plan(gathered);
    score(gathered);
    Set<LinkKey> touched = new LinkFolding(ledger).fold(gathered);
    new Joining(groups).join(disturbed, gathered.suppliers, touched);
    return disturbed.suppliers();
  }

  private void describe(Gathered gathered) {
    Map<SupplierId, Succession<Profile>> known = ledger.descriptions(gathered.profiles.keySet());
    Map<SupplierId, Succession<Profile>> changed = new TreeMap<>();
    gathered.profiles.forEach(
        (id, told) -> {
          Succession<Profile> before = known.get(id);
          Succession<Profile> after = before == null ? told : before.with(told);
          if (before == null || !after.isAs(before)) {
            changed.put(id, after);
          }
        });
    ledger.describe(changed);
  }

  private void plan(Gathered gathered) {
    Map<String, Stamp> known = ledger.planned(gathered.parts.keySet());
    ledger.plan(
        gathered.parts.entrySet().stream()
            .filter(part -> part.getValue().isAfter(known.get(part.getKey())))
            .map(Map.Entry::getValue)
            .toList());
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
