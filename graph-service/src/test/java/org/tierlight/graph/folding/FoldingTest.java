package org.tierlight.graph.folding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.reducing;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
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
import org.tierlight.graph.links.Trades;
import org.tierlight.graph.links.Word;
import org.tierlight.graph.suppliers.Profile;
import org.tierlight.vocabulary.SupplierId;

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
    Map<LinkKey, Trades> folded = new HashMap<>();
    told(story, new Random(seed)).links().forEach((key, link) -> folded.put(key, link.trades()));
    folded.values().removeIf(Trades.NONE::equals);
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

  @Property(tries = 300)
  void whatWasKnownAtATimeIsWhatHadBeenLearntByThen(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 60) int length,
      @ForAll @IntRange(max = 20) int second) {
    List<Change> story = Stories.random(new Random(seed), length);
    Instant known = Stories.BEGINNING.plusSeconds(second);
    LedgerInMemory.Contents all = told(story, new Random(seed));
    LedgerInMemory.Contents then = told(learntBy(known, story), new Random(seed));

    Map<LinkKey, Link> links = new HashMap<>();
    all.links()
        .forEach(
            (key, link) ->
                links.put(
                    key,
                    link.learnt().isAfter(known) ? Held.link(key, heldOf(all, key), known) : link));
    assertThat(shown(links)).isEqualTo(shown(then.links()));
  }

  @Property(tries = 300)
  void howSuppliersWereDescribedIsHowTheyHadBeenDescribedByThen(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 60) int length,
      @ForAll @IntRange(max = 20) int second) {
    List<Change> story = Stories.random(new Random(seed), length);
    Instant known = Stories.BEGINNING.plusSeconds(second);
    LedgerInMemory.Contents all = told(story, new Random(seed));

    Map<SupplierId, Stamped<Profile>> naive = new HashMap<>();
    for (Change change : story) {
      if (change instanceof Change.Described(SupplierId id, Stamped<Profile> said)
          && !said.learnt().isAfter(known)) {
        naive.merge(id, said, Stamped::later);
      }
    }
    Map<SupplierId, Stamped<Profile>> then = new HashMap<>();
    all.descriptions()
        .forEach((id, told) -> told.at(known).ifPresent(described -> then.put(id, described)));
    assertThat(then).isEqualTo(naive);
  }

  private static List<Change> learntBy(Instant known, List<Change> story) {
    return story.stream()
        .filter(
            change -> !(change instanceof Change.Said(var word) && word.learnt().isAfter(known)))
        .toList();
  }

  private static List<Held> heldOf(LedgerInMemory.Contents contents, LinkKey key) {
    return contents.words().values().stream()
        .flatMap(words -> Held.of(words).stream())
        .filter(held -> held.word().value().link().equals(key))
        .toList();
  }

  private static Map<LinkKey, Trades> shown(Map<LinkKey, Link> links) {
    Map<LinkKey, Trades> shown = new HashMap<>();
    links.forEach(
        (key, link) -> {
          if (link.evidence().isPresent()) {
            shown.put(key, link.trades());
          }
        });
    return shown;
  }

  private static Map<LinkKey, Trades> naively(List<Change> story) {
    Map<String, Stamped<Word>> last = new HashMap<>();
    for (Change change : story) {
      if (change instanceof Change.Said(Stamped<Word> word)) {
        last.merge(word.value().id(), word, Stamped::later);
      }
    }
    return last.values().stream()
        .map(Stamped::value)
        .filter(Shipment.class::isInstance)
        .map(Shipment.class::cast)
        .collect(
            groupingBy(Shipment::link, mapping(Trades::of, reducing(Trades.NONE, Trades::plus))));
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
