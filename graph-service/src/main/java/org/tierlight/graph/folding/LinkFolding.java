package org.tierlight.graph.folding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.facts.Stamped;
import org.tierlight.graph.facts.Succession;
import org.tierlight.graph.links.Declaration;
import org.tierlight.graph.links.Link;
import org.tierlight.graph.links.LinkKey;
import org.tierlight.graph.links.Shipment;
import org.tierlight.graph.links.Termination;
import org.tierlight.graph.links.Withdrawal;
import org.tierlight.graph.links.Word;

/**
 * Folds what was said into links. What is said for the first time is added to its link; where a
 * word replaces an earlier one, all links of either are made anew from their words, since earliest,
 * latest and goods cannot be subtracted.
 */
final class LinkFolding {

  private final Ledger ledger;

  LinkFolding(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Folds in; the links of which something was told, or whose shipments have gone elsewhere. */
  Set<LinkKey> fold(Gathered gathered) {
    Map<String, Succession<Word>> stored = ledger.words(gathered.words.keySet());
    Map<String, Succession<Word>> changed = changed(gathered, stored);
    ledger.keepWords(changed.values());
    SortedSet<LinkKey> disturbed = new TreeSet<>();
    Map<LinkKey, List<Stamped<Word>>> additions = new TreeMap<>();
    changed.forEach(
        (id, words) -> {
          if (isAdded(words, stored.get(id))) {
            additions
                .computeIfAbsent(words.last().value().link(), _ -> new ArrayList<>())
                .add(words.last());
          } else {
            words.held().forEach(word -> disturbed.add(word.value().link()));
            Optional.ofNullable(stored.get(id))
                .ifPresent(
                    before -> before.held().forEach(word -> disturbed.add(word.value().link())));
          }
        });
    SortedSet<LinkKey> touched = new TreeSet<>(gathered.links);
    touched.addAll(disturbed);
    write(touched, disturbed, additions);
    return touched;
  }

  private static Map<String, Succession<Word>> changed(
      Gathered gathered, Map<String, Succession<Word>> stored) {
    Map<String, Succession<Word>> changed = new TreeMap<>();
    gathered.words.forEach(
        (id, said) -> {
          @Nullable Succession<Word> before = stored.get(id);
          Succession<Word> now = before == null ? said : before.with(said);
          if (!now.equals(before)) {
            changed.put(id, now);
          }
        });
    return changed;
  }

  /** Whether the last word adds to its link, and takes nothing from what the link was before. */
  private static boolean isAdded(Succession<Word> now, @Nullable Succession<Word> before) {
    int places = before == null ? 0 : before.held().size();
    if (now.held().size() != places + 1) {
      return false;
    }
    if (before == null) {
      return true;
    }
    return switch (now.last().value()) {
      case Declaration _, Termination _ -> now.held().subList(0, places).equals(before.held());
      case Shipment _, Withdrawal _ -> false;
    };
  }

  private void write(
      SortedSet<LinkKey> touched,
      SortedSet<LinkKey> disturbed,
      Map<LinkKey, List<Stamped<Word>>> additions) {
    Map<LinkKey, Link> links = ledger.links(touched);
    Map<LinkKey, List<Held>> held = ledger.held(disturbed);
    Collection<Link> fresh = new ArrayList<>();
    for (LinkKey key : touched) {
      @Nullable Link before = links.get(key);
      Link link =
          disturbed.contains(key)
              ? Held.link(key, held.getOrDefault(key, List.of()))
              : with(
                  before == null ? Link.unknown(key) : before,
                  additions.getOrDefault(key, List.of()));
      if (!link.equals(before)) {
        fresh.add(link);
      }
    }
    ledger.keepLinks(fresh);
  }

  private static Link with(Link link, List<Stamped<Word>> words) {
    Link sum = link;
    for (Stamped<Word> word : words) {
      sum = sum.with(word);
    }
    return sum;
  }
}
