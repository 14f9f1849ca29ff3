package org.tierlight.risk.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of a list; a list that is short by nature is one page. */
record Page<T>(List<T> items, @Nullable String next, Total total) {

  /** How many there are. */
  record Total(int count, Kind kind) {

    /** How sure that is. */
    enum Kind {
      EXACT
    }
  }

  static <T> Page<T> whole(List<T> items) {
    return new Page<>(items, null, new Total(items.size(), Total.Kind.EXACT));
  }
}
