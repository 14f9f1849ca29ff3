package org.tierlight.graph.origins;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Set;
import org.tierlight.graph.tiers.Moment;
import org.tierlight.vocabulary.SupplierId;

/** What is declared of suppliers, as it is now. */
public interface Makers {

  /** Some suppliers; those that no fact names are absent. */
  Map<SupplierId, Maker> makers(Set<SupplierId> ids);

  /** The same as an answer about a moment shows them. */
  default Map<SupplierId, Maker> makers(Set<SupplierId> ids, Moment moment) {
    return switch (moment) {
      case Moment.Present _ -> makers(ids);
      case Moment.Past _ ->
          makers(ids).entrySet().stream()
              .collect(toMap(Map.Entry::getKey, one -> one.getValue().withoutRisk()));
    };
  }
}
