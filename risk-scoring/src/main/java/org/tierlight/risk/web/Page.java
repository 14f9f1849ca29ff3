package org.tierlight.risk.web;

import java.util.List;
import java.util.function.Function;
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

  /** The part of a list that is asked for; it is in the order of its ids. */
  static <E, T> Page<T> of(
      List<E> all, AskedPage asked, Function<E, String> id, Function<E, T> view) {
    List<E> rest = all.stream().filter(it -> id.apply(it).compareTo(asked.after()) > 0).toList();
    List<E> page = rest.subList(0, Math.min(asked.limit(), rest.size()));
    String next = page.size() < rest.size() ? AskedPage.cursor(id.apply(page.getLast())) : null;
    return new Page<>(
        page.stream().map(view).toList(), next, new Total(all.size(), Total.Kind.EXACT));
  }

  static <T> Page<T> whole(List<T> items) {
    return new Page<>(items, null, new Total(items.size(), Total.Kind.EXACT));
  }
}
