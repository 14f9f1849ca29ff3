package org.tierlight.risk.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tierlight.vocabulary.HsCode;

/** Which other parts follow the suppliers that are kept here, and what they were last told. */
final class Followers {

  private record Follower(Stamp stamp, List<HsCode> goods) {}

  /** What is kept of one supplier that somebody follows. */
  private static final class Followed {
    private final Map<Integer, Follower> byPart = new LinkedHashMap<>();
    private @Nullable Heard told;
  }

  private final Map<Integer, Followed> byNode = new HashMap<>();
  private final double tolerance;

  /**
   * Nobody follows yet.
   *
   * @param tolerance epsilon: smaller movements are not told
   */
  Followers(double tolerance) {
    this.tolerance = tolerance;
  }

  /**
   * A part follows a node from now on; answers whether that was news. All followers are then told
   * the same value again: one that knew a younger value than the others could be left too far
   * behind.
   */
  boolean follow(State state, int node, int part, Said.Following following) {
    Followed followed = byNode.computeIfAbsent(node, it -> new Followed());
    Follower before = followed.byPart.get(part);
    if (before != null && before.stamp.compareTo(following.stamp()) >= 0) {
      return false;
    }
    followed.byPart.put(part, new Follower(following.stamp(), following.goods()));
    followed.told = null;
    List<HsCode> known = before == null ? List.of() : before.goods;
    without(following.goods(), known).forEach(good -> count(state, node, good, 1));
    without(known, following.goods()).forEach(good -> count(state, node, good, -1));
    return true;
  }

  private static void count(State state, int node, HsCode good, int sign) {
    state.goods.count(node, state.goods.number(good), sign);
  }

  private static List<HsCode> without(List<HsCode> goods, List<HsCode> others) {
    List<HsCode> rest = new ArrayList<>(goods);
    rest.removeAll(others);
    return rest;
  }

  /** The parts that must hear of a node's values; none where they know them well enough. */
  List<Integer> tell(int node, Heard now) {
    Followed followed = byNode.get(node);
    if (followed == null) {
      return List.of();
    }
    Heard told = followed.told;
    if (told != null && !now.isFarFrom(told, tolerance)) {
      return List.of();
    }
    followed.told = now;
    return List.copyOf(followed.byPart.keySet());
  }
}
