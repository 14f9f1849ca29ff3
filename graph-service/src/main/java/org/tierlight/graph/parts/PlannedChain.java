package org.tierlight.graph.parts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.parts.Impact.End;
import org.tierlight.graph.parts.Impact.Reason;
import org.tierlight.graph.parts.Impact.Step;
import org.tierlight.vocabulary.SupplierId;

/**
 * All parts that go into what a supplier makes. Each part is looked at once, so a question costs
 * parts and components, never paths, and plans that go round in a circle end.
 */
final class PlannedChain {

  private final SequencedMap<String, Part> parts = new LinkedHashMap<>();
  private final SequencedMap<String, Way> ways = new LinkedHashMap<>();
  private final Set<End> contradictions = new LinkedHashSet<>();
  private final Set<SupplierId> suppliers = new HashSet<>();
  private final boolean truncated;

  /** How a part is reached on the shortest way: distance in companies. */
  private record Way(@Nullable String from, SupplierId supplier, int tier) {}

  private PlannedChain(Collection<Part> roots, Plans.Look look, int most) {
    this.truncated = load(roots, look, most);
    walk(roots);
  }

  /** The chain under what some records of a supplier make, at most so many parts. */
  static PlannedChain under(Set<SupplierId> makers, Plans.Look look, int most) {
    List<Part> roots = look.madeBy(makers, most + 1);
    return new PlannedChain(roots, look, most);
  }

  /** One statement a level. */
  private boolean load(Collection<Part> roots, Plans.Look look, int most) {
    Set<String> asked = new HashSet<>();
    Collection<Part> level = roots;
    while (!level.isEmpty()) {
      level.forEach(part -> parts.put(part.id(), part));
      asked.addAll(parts.keySet());
      List<String> next =
          level.stream()
              .flatMap(part -> part.known().stream())
              .map(Part.Component::part)
              .filter(asked::add)
              .toList();
      if (asked.size() > most) {
        return true;
      }
      level = look.named(next);
    }
    return false;
  }

  /** Parts of the same company are no further away, so they come first. */
  private void walk(Collection<Part> roots) {
    Deque<String> open = new ArrayDeque<>();
    for (Part root : roots) {
      root.known().forEach(component -> suppliers.add(component.supplier()));
      ways.put(root.id(), new Way(null, root.maker(), 0));
      open.addLast(root.id());
    }
    Set<String> done = new HashSet<>();
    while (!open.isEmpty()) {
      String id = open.removeFirst();
      @Nullable Part part = parts.get(id);
      if (done.add(id) && part != null) {
        part.known().forEach(component -> step(part, component, open));
      }
    }
  }

  private void step(Part into, Part.Component component, Deque<String> open) {
    @Nullable Part part = parts.get(component.part());
    SupplierId supplier = component.supplier();
    if (part != null && !part.maker().equals(supplier)) {
      contradictions.add(new End(Reason.SUPPLIER_CONTRADICTED, part.id(), supplier));
    }
    boolean isOwn = into.maker().equals(supplier);
    int tier = way(into.id()).tier() + (isOwn ? 0 : 1);
    @Nullable Way before = ways.get(component.part());
    if (before == null || tier < before.tier()) {
      ways.put(component.part(), new Way(into.id(), supplier, tier));
      if (isOwn) {
        open.addFirst(component.part());
      } else {
        open.addLast(component.part());
      }
    }
  }

  private Way way(String part) {
    return Optional.ofNullable(ways.get(part)).orElseThrow();
  }

  int size() {
    return ways.size();
  }

  boolean truncated() {
    return truncated;
  }

  boolean isEmpty() {
    return ways.isEmpty();
  }

  /** From whom the plans of what the supplier itself makes say that it buys. */
  Set<SupplierId> suppliers() {
    return suppliers;
  }

  /** The shortest way to something that comes from a partner. */
  Optional<List<Step>> pathTo(Partner partner) {
    return ways.entrySet().stream()
        .filter(way -> comesFrom(partner, way.getKey(), way.getValue()))
        .min(Comparator.comparingInt(way -> way.getValue().tier()))
        .map(way -> path(way.getKey()));
  }

  private boolean comesFrom(Partner partner, String id, Way way) {
    @Nullable Part part = parts.get(id);
    return partner.is(way.supplier())
        || (part != null && partner.makes(part))
        || contradictions.stream()
            .anyMatch(end -> id.equals(end.part()) && isSupplier(partner, end));
  }

  private static boolean isSupplier(Partner partner, End end) {
    return end.supplier() != null && partner.is(end.supplier());
  }

  private List<Step> path(String end) {
    List<Step> path = new ArrayList<>();
    for (@Nullable String id = end; id != null; id = way(id).from()) {
      @Nullable Part part = parts.get(id);
      path.addFirst(
          new Step(
              id,
              part == null ? null : part.name(),
              part == null ? way(id).supplier() : part.maker(),
              way(id).tier()));
    }
    return path;
  }

  /** Where it is not known further, for a partner. */
  List<End> ends(Partner partner) {
    boolean sitesMatter = partner instanceof Partner.Site;
    return Stream.concat(
            ways.keySet().stream().flatMap(id -> ends(id, sitesMatter)), contradictions.stream())
        .toList();
  }

  private Stream<End> ends(String id, boolean sitesMatter) {
    @Nullable Part part = parts.get(id);
    if (part == null) {
      return Stream.of(new End(Reason.PART_UNKNOWN, id, way(id).supplier()));
    }
    List<End> ends = new ArrayList<>();
    if (part.components() == null) {
      ends.add(new End(Reason.COMPONENTS_UNKNOWN, id, part.maker()));
    }
    if (sitesMatter && part.sites() == null) {
      ends.add(new End(Reason.SITE_UNKNOWN, id, part.maker()));
    }
    return ends.stream();
  }
}
