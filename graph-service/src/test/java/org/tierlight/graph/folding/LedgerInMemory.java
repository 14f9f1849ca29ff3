package org.tierlight.graph.folding;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.facts.Stamp;
import org.tierlight.graph.facts.Stamped;
import org.tierlight.graph.facts.Succession;
import org.tierlight.graph.links.Link;
import org.tierlight.graph.links.LinkKey;
import org.tierlight.graph.links.Word;
import org.tierlight.graph.parts.Part;
import org.tierlight.graph.suppliers.Profile;
import org.tierlight.graph.suppliers.Score;
import org.tierlight.vocabulary.SupplierId;

/** A ledger of maps; what it holds can be compared as a whole. */
final class LedgerInMemory implements Ledger {

  record Contents(
      Set<SupplierId> mentioned,
      Map<SupplierId, Succession<Profile>> descriptions,
      Map<SupplierId, Score> scores,
      Map<String, Succession<Word>> words,
      Map<LinkKey, Link> links,
      Map<String, Stamped<Part>> parts) {}

  private final Contents held =
      new Contents(
          new TreeSet<>(),
          new TreeMap<>(),
          new TreeMap<>(),
          new TreeMap<>(),
          new TreeMap<>(),
          new TreeMap<>());

  /** How a supplier is described last. */
  @Nullable Stamped<Profile> profile(SupplierId id) {
    Succession<Profile> told = held.descriptions.get(id);
    return told == null ? null : told.last();
  }

  Contents contents() {
    return held;
  }

  @Override
  public void mention(Collection<SupplierId> suppliers) {
    held.mentioned.addAll(suppliers);
  }

  @Override
  public Map<SupplierId, Succession<Profile>> descriptions(Set<SupplierId> suppliers) {
    return kept(held.descriptions, suppliers);
  }

  @Override
  public void describe(Map<SupplierId, Succession<Profile>> descriptions) {
    held.descriptions.putAll(descriptions);
  }

  @Override
  public Map<String, Stamp> planned(Set<String> parts) {
    Map<String, Stamp> stamps = new HashMap<>();
    kept(held.parts, parts).forEach((id, part) -> stamps.put(id, part.stamp()));
    return stamps;
  }

  @Override
  public void plan(Collection<Stamped<Part>> parts) {
    parts.forEach(part -> held.parts.put(part.value().id(), part));
  }

  @Override
  public Map<SupplierId, Score.Version> scored(Set<SupplierId> suppliers) {
    Map<SupplierId, Score.Version> versions = new HashMap<>();
    kept(held.scores, suppliers).forEach((id, score) -> versions.put(id, score.version()));
    return versions;
  }

  @Override
  public void score(Collection<Score> scores) {
    scores.forEach(score -> held.scores.put(score.supplier(), score));
  }

  @Override
  public Map<String, Succession<Word>> words(Set<String> ids) {
    return kept(held.words, ids);
  }

  @Override
  public void keepWords(Collection<Succession<Word>> words) {
    words.forEach(said -> held.words.put(said.last().value().id(), said));
  }

  @Override
  public Map<LinkKey, List<Held>> held(Set<LinkKey> links) {
    return held.words.values().stream()
        .flatMap(words -> Held.of(words).stream())
        .filter(word -> links.contains(word.word().value().link()))
        .collect(groupingBy(word -> word.word().value().link()));
  }

  @Override
  public Map<LinkKey, Link> links(Set<LinkKey> keys) {
    return kept(held.links, keys);
  }

  @Override
  public void keepLinks(Collection<Link> links) {
    links.forEach(link -> held.links.put(link.key(), link));
  }

  private static <K, V> Map<K, V> kept(Map<K, V> all, Set<K> keys) {
    Map<K, V> kept = new HashMap<>(all);
    kept.keySet().retainAll(keys);
    return kept;
  }
}
