package org.tierlight.graph.folding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.reducing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.tierlight.graph.facts.Stamped;
import org.tierlight.graph.links.Link;
import org.tierlight.graph.links.LinkKey;
import org.tierlight.graph.links.Shipment;
import org.tierlight.graph.links.ShipmentEntry;
import org.tierlight.graph.links.Trade;

class FoldingTest {

  @Property(tries = 500)
  void orderRepetitionAndBatchesDoNotMatter(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int length) {
    List<Change> story = Stories.random(new Random(seed), length);
    assertThat(told(disturbed(story, new Random(~seed)), new Random(seed)))
        .isEqualTo(told(story, new Random(~seed)));
  }

  @Property(tries = 300)
  void tradeIsTheSumOfTheLastRecordOfEachShipment(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int length) {
    List<Change> story = Stories.random(new Random(seed), length);
    Map<LinkKey, Trade> folded = new HashMap<>();
    told(story, new Random(seed)).links().forEach((key, link) -> folded.put(key, link.trade()));
    folded.values().removeIf(Trade.NONE::equals);
    assertThat(folded).isEqualTo(naively(story));
  }

  @Property(tries = 200)
  void whatIsToldAgainChangesNothing(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int length) {
    List<Change> story = Stories.random(new Random(seed), length);
    LedgerInMemory ledger = new LedgerInMemory();
    new Folding(ledger, new GroupsInMemory(ledger)).fold(story);
    Map<LinkKey, Link> before = new HashMap<>(ledger.contents().links());
    new Folding(ledger, new GroupsInMemory(ledger)).fold(story);
    assertThat(ledger.contents().links()).isEqualTo(before);
  }

  private static Map<LinkKey, Trade> naively(List<Change> story) {
    Map<String, Stamped<ShipmentEntry>> last = new HashMap<>();
    for (Change change : story) {
      if (change instanceof Change.Shipped(Stamped<ShipmentEntry> shipment)) {
        last.merge(shipment.value().id(), shipment, Stamped::later);
      }
    }
    return last.values().stream()
        .map(Stamped::value)
        .filter(Shipment.class::isInstance)
        .collect(
            groupingBy(
                ShipmentEntry::link,
                mapping(ShipmentEntry::trade, reducing(Trade.NONE, Trade::plus))));
  }

  private static List<Change> disturbed(List<Change> story, Random random) {
    List<Change> disturbed = new ArrayList<>(story);
    story.stream().filter(change -> random.nextInt(3) == 0).forEach(disturbed::add);
    Collections.shuffle(disturbed, random);
    return disturbed;
  }

  private static LedgerInMemory.Contents told(List<Change> story, Random random) {
    LedgerInMemory ledger = new LedgerInMemory();
    Folding folding = new Folding(ledger, new GroupsInMemory(ledger));
    for (int from = 0; from < story.size(); ) {
      int to = Math.min(story.size(), from + 1 + random.nextInt(10));
      folding.fold(story.subList(from, to));
      from = to;
    }
    return ledger.contents();
  }
}
