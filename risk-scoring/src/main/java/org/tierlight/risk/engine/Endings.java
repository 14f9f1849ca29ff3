package org.tierlight.risk.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tierlight.risk.column.Growth;
import org.tierlight.risk.column.Transcript;

/** On which day each link ended by a verified record; a day that lies ahead does not count yet. */
final class Endings {

  private static final int NEVER = Integer.MIN_VALUE;

  private Map<Integer, List<Integer>> ahead = new HashMap<>();
  private int[] told = new int[0];

  /** Of two records of a link the one told last holds. */
  void tell(int link, int on, int today) {
    if (link >= told.length) {
      int before = told.length;
      told = Arrays.copyOf(told, Growth.toHold(link + 1));
      Arrays.fill(told, before, told.length, NEVER);
    }
    told[link] = on;
    if (on > today) {
      ahead.computeIfAbsent(on, day -> new ArrayList<>()).add(link);
    }
  }

  /** No record says any more that a link ended. */
  void untell(int link) {
    if (link < told.length) {
      told[link] = NEVER;
    }
  }

  /** Whether a link ended on or after a day, as seen today. */
  boolean isEnded(int link, int day, int today) {
    return link < told.length && told[link] <= today && day <= told[link];
  }

  /** The links for which an end was told that may come into force today. */
  List<Integer> dueOn(int today) {
    List<Integer> due = ahead.remove(today);
    return due == null ? List.of() : due;
  }

  void transcribe(Transcript by) {
    ahead = by.value(ahead);
    told = by.array(told);
  }
}
