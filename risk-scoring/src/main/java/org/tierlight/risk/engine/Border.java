package org.tierlight.risk.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.column.Growth;
import org.tierlight.risk.column.NodeQueue;
import org.tierlight.risk.column.Numbering;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.SupplierId;

/** The suppliers that are kept elsewhere: what was heard of them, and that we follow them. */
final class Border implements Elsewhere {

  private static final byte HERE = 1;
  private static final byte ELSEWHERE = 2;

  private record Hearsay(Stamp stamp, Heard heard) {}

  private final Predicate<SupplierId> isHere;
  private final NodeQueue refreshed = new NodeQueue();
  private Numbering<SupplierId> suppliers = new Numbering<>();
  private byte[] place = new byte[0];
  private @Nullable Hearsay[] hearsay = new Hearsay[0];
  private @Nullable List<HsCode>[] followed = rows(0);

  Border(Predicate<SupplierId> isHere) {
    this.isHere = isHere;
  }

  /** Names the nodes; before anything else. */
  void number(Numbering<SupplierId> numbers) {
    suppliers = numbers;
  }

  @Override
  public boolean holds(int node) {
    if (node >= place.length) {
      grow(Growth.toHold(node + 1));
    }
    if (place[node] == 0) {
      place[node] = isHere.test(suppliers.key(node)) ? HERE : ELSEWHERE;
    }
    return place[node] == ELSEWHERE;
  }

  @Override
  public Heard refreshed(int node) {
    refreshed.add(node);
    Hearsay last = hearsay[node];
    return last == null ? Heard.NOTHING : last.heard;
  }

  /** Takes in what was said of a node that is kept elsewhere; answers whether it was news. */
  boolean hear(int node, Stamp stamp, Heard heard) {
    if (!holds(node)) {
      return false;
    }
    Hearsay last = hearsay[node];
    boolean isNews = last == null || last.stamp.compareTo(stamp) < 0;
    if (isNews) {
      hearsay[node] = new Hearsay(stamp, heard);
    }
    return isNews;
  }

  /** Whom we follow anew, or for other goods than before. */
  List<Said.Following> follow(State state, Stamps stamps) {
    List<Said.Following> followings = new ArrayList<>();
    while (!refreshed.isEmpty()) {
      int node = refreshed.poll();
      List<HsCode> goods = state.goods.soldBy(node);
      if (!goods.equals(followed[node])) {
        followed[node] = goods;
        followings.add(new Said.Following(suppliers.key(node), stamps.next(), goods));
      }
    }
    return followings;
  }

  private void grow(int capacity) {
    place = Arrays.copyOf(place, capacity);
    hearsay = Arrays.copyOf(hearsay, capacity);
    followed = Arrays.copyOf(followed, capacity);
  }

  /** An array of lists can be had only of raw ones. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  private static @Nullable List<HsCode>[] rows(int length) {
    return new List[length];
  }
}
