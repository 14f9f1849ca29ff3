package org.tierlight.risk.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.model.Profile;

/**
 * What the records of suppliers that have several say together. It is worked out when somebody
 * asks, and anew when one of the records says something else.
 */
final class Together {

  /**
   * What is said of one supplier; never written to, so copies may read it all the while.
   *
   * @param profile the latest description
   * @param dossier null where only trade and descriptions speak
   */
  record Said(Profile profile, @Nullable Dossier dossier) {

    static final Said NOTHING = new Said(Profile.UNDECLARED, null);
  }

  private final Homes homes;
  private final Function<List<Integer>, Said> gatherer;
  private final Map<Integer, Optional<Said>> said = new HashMap<>();

  /**
   * Nothing so far.
   *
   * @param gatherer what some records say together
   */
  Together(Homes homes, Function<List<Integer>, Said> gatherer) {
    this.homes = homes;
    this.gatherer = gatherer;
  }

  /** Whether a record is a supplier by itself. */
  boolean isAlone(int node) {
    return said.isEmpty() || (homes.of(node) == node && !said.containsKey(node));
  }

  /** A supplier may have other records than before. */
  void gather(int node) {
    if (homes.of(node) == node && homes.records(node).size() > 1) {
      said.put(node, Optional.empty());
    } else {
      said.remove(node);
    }
  }

  /** A record says something else. */
  void changed(int node) {
    if (!said.isEmpty()) {
      said.computeIfPresent(homes.of(node), (home, before) -> Optional.empty());
    }
  }

  /** The suppliers that have several records. */
  Set<Integer> suppliers() {
    return Set.copyOf(said.keySet());
  }

  /** What is said of a supplier that has several records, or of one of these: nothing. */
  Said of(int node) {
    if (homes.of(node) != node) {
      return Said.NOTHING;
    }
    Said all =
        said.getOrDefault(node, Optional.empty())
            .orElseGet(() -> gatherer.apply(homes.records(node)));
    said.put(node, Optional.of(all));
    return all;
  }
}
