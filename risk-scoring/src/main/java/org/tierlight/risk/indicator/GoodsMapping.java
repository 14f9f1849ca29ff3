package org.tierlight.risk.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Our reading of the goods of the DOL list: under which codes each is traded, and which divisions
 * make it.
 *
 * @param divisions by good; a good that is not mapped on purpose has none
 */
public record GoodsMapping(Pack pack, List<GoodCode> codes, Map<String, Set<String>> divisions) {

  public GoodsMapping {
    codes = List.copyOf(codes);
    divisions = Map.copyOf(divisions);
  }

  /** Whether the table has an opinion on a good; of another its listing can say nothing. */
  public boolean knows(String good) {
    return divisions.containsKey(good);
  }

  Set<String> divisionsOf(Collection<String> goods) {
    return goods.stream()
        .flatMap(good -> divisions.getOrDefault(good, Set.of()).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
