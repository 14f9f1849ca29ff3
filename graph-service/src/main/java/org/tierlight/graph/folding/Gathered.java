package org.tierlight.graph.folding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tierlight.graph.facts.Stamped;
import org.tierlight.graph.facts.Succession;
import org.tierlight.graph.links.LinkKey;
import org.tierlight.graph.links.Word;
import org.tierlight.graph.lots.LotEvent;
import org.tierlight.graph.lots.ToldEvent;
import org.tierlight.graph.ownership.Ownership;
import org.tierlight.graph.parts.Part;
import org.tierlight.graph.suppliers.Profile;
import org.tierlight.graph.suppliers.Score;
import org.tierlight.identity.Decision;
import org.tierlight.vocabulary.SupplierId;

/** Changes in no order: of each thing the last word, and everything that was mentioned at all. */
final class Gathered {

  final SortedSet<SupplierId> suppliers = new TreeSet<>();
  final SortedSet<LinkKey> links = new TreeSet<>();
  final Map<SupplierId, Succession<Profile>> profiles = new TreeMap<>();
  final Map<SupplierId, Score> scores = new TreeMap<>();
  final Map<String, Succession<Word>> words = new TreeMap<>();
  final Map<String, Stamped<Part>> parts = new TreeMap<>();
  final List<Decision> decisions = new ArrayList<>();

  static Gathered of(Collection<Change> changes) {
    Gathered gathered = new Gathered();
    changes.forEach(gathered::add);
    return gathered;
  }

  private void add(Change change) {
    switch (change) {
      case Change.Described(SupplierId id, Stamped<Profile> profile) -> {
        suppliers.add(id);
        profiles.merge(id, Succession.of(profile), Succession::with);
      }
      case Change.Scored(Score score) -> {
        suppliers.add(score.supplier());
        scores.merge(score.supplier(), score, Score::newer);
      }
      case Change.Decided(Decision decision) -> decisions.add(decision);
      case Change.Planned(Stamped<Part> part) -> {
        suppliers.add(part.value().maker());
        parts.merge(part.value().id(), part, Stamped::later);
      }
      case Change.Mentioned(List<SupplierId> mentioned) -> suppliers.addAll(mentioned);
      case Change.Owned(Stamped<Ownership> word) -> {
        suppliers.add(word.value().held());
        suppliers.add(word.value().holder());
      }
      case Change.Happened(ToldEvent told) -> mention(told.event());
      case Change.Said(Stamped<Word> word) -> {
        mention(word.value().link());
        words.merge(word.value().id(), Succession.of(word), Succession::with);
      }
    }
  }

  private void mention(LotEvent event) {
    if (event.place() != null) {
      suppliers.add(event.place());
    }
    if (event.from() != null) {
      suppliers.add(event.from());
    }
  }

  // An overtaken fact still leaves its stubs, or the map would depend on which came first.
  private void mention(LinkKey link) {
    links.add(link);
    suppliers.add(link.seller());
    suppliers.add(link.buyer());
  }
}
