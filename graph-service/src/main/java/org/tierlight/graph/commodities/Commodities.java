package org.tierlight.graph.commodities;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The commodities whose chains are published, by name. */
public record Commodities(List<Commodity> all) {

  public Commodities {
    all = List.copyOf(all);
  }

  /** The commodity of a name, in any case, with hyphens or blanks. */
  public Optional<Commodity> named(String name) {
    String sought = plain(name);
    return all.stream().filter(one -> plain(one.name()).equals(sought)).findFirst();
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
  }
}
