package org.tierlight.ingest.likeness;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.tierlight.vocabulary.SupplierId;

/** Which records official evidence stands against: onto these nothing is merged lightly. */
final class Findings {

  private final Map<SupplierId, Set<String>> standing = new HashMap<>();
  private final Set<String> ended = new HashSet<>();

  void recorded(String evidence, SupplierId record) {
    if (!ended.contains(evidence)) {
      standing.computeIfAbsent(record, _ -> new HashSet<>()).add(evidence);
    }
  }

  /** The end may be read before the item. */
  void ended(String evidence, SupplierId record) {
    ended.add(evidence);
    standing.getOrDefault(record, new HashSet<>()).remove(evidence);
  }

  boolean standAgainst(SupplierId record) {
    return !standing.getOrDefault(record, Set.of()).isEmpty();
  }
}
