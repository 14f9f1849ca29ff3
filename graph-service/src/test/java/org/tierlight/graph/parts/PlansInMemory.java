package org.tierlight.graph.parts;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.tiers.MapOfArrows;
import org.tierlight.graph.tiers.Neighbours;
import org.tierlight.vocabulary.SupplierId;

/** Plans in a map, beside a small map of links. */
final class PlansInMemory implements Plans, Plans.Look {

  private final Map<String, Part> parts = new TreeMap<>();
  private final Neighbours neighbours;

  PlansInMemory(String... arrows) {
    this.neighbours = MapOfArrows.of(arrows);
  }

  /**
   * Plans a part.
   *
   * @param sites with spaces between; null where nobody said
   * @param components {@code part@supplier} with spaces between; null where nobody said
   */
  PlansInMemory with(String id, String maker, @Nullable String sites, @Nullable String components) {
    parts.put(
        id,
        new Part(
            id,
            new SupplierId(maker),
            null,
            null,
            sites == null ? null : words(sites).toList(),
            components == null ? null : words(components).map(PlansInMemory::component).toList()));
    return this;
  }

  private static Part.Component component(String text) {
    String[] ends = text.split("@", -1);
    return new Part.Component(ends[0], new SupplierId(ends[1]), null, null);
  }

  private static Stream<String> words(String text) {
    return Stream.of(text.split(" ", -1)).filter(word -> !word.isEmpty());
  }

  void forget(String part) {
    parts.remove(part);
  }

  @Override
  public <T> T look(BiFunction<Look, Neighbours, T> question) {
    return question.apply(this, neighbours);
  }

  @Override
  public List<Part> madeBy(Set<SupplierId> makers, int most) {
    return parts.values().stream()
        .filter(part -> makers.contains(part.maker()))
        .limit(most)
        .toList();
  }

  @Override
  public List<Part> named(Collection<String> ids) {
    return ids.stream().flatMap(id -> Optional.ofNullable(parts.get(id)).stream()).toList();
  }

  @Override
  public boolean isSite(String id) {
    return parts.values().stream()
        .anyMatch(part -> part.sites() != null && part.sites().contains(id));
  }

  @Override
  public Set<SupplierId> records(SupplierId supplier) {
    return Stream.of(supplier).collect(toSet());
  }
}
