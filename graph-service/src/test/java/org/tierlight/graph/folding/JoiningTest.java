package org.tierlight.graph.folding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.tierlight.graph.facts.Stamped;
import org.tierlight.graph.links.Declaration;
import org.tierlight.graph.links.LinkKey;
import org.tierlight.graph.links.Shipment;
import org.tierlight.graph.links.Termination;
import org.tierlight.graph.links.Withdrawal;
import org.tierlight.graph.links.Word;
import org.tierlight.graph.parts.Part;
import org.tierlight.graph.suppliers.Profile;
import org.tierlight.graph.suppliers.Score;
import org.tierlight.identity.Decision;
import org.tierlight.identity.SameSuppliers;
import org.tierlight.vocabulary.Relation;
import org.tierlight.vocabulary.SupplierId;

/** Records that are one supplier are shown as if every fact had been told of that supplier. */
class JoiningTest {

  @Property(tries = 1_000)
  void theMapIsAsIfToldOfTheSuppliersInsteadOfTheirRecords(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 40) int facts,
      @ForAll @IntRange(max = 10) int decisions) {
    Random random = new Random(seed);
    List<Change> story = Stories.random(random, facts);
    List<Decision> decided = Stories.decisions(random, decisions);
    List<Change> all = Stream.concat(story.stream(), changes(decided)).toList();
    assertThat(told(disturbed(all, random), random))
        .isEqualTo(told(renamed(story, decided), random));
  }

  @Property(tries = 500)
  void whatIsTakenBackLeavesNoTrace(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 40) int facts,
      @ForAll @IntRange(min = 1, max = 10) int decisions) {
    Random random = new Random(seed);
    List<Change> story = Stories.random(random, facts);
    List<Decision> decided = Stories.decisions(random, decisions);
    Stream<Change> takenBack = changes(decided.stream().map(JoiningTest::back).toList());
    List<Change> all =
        Stream.of(story.stream(), changes(decided), takenBack).flatMap(it -> it).toList();
    assertThat(told(disturbed(all, random), random)).isEqualTo(told(story, random));
  }

  @Test
  void aMergedSupplierIsFoundByWhateverItsRecordsAreCalled() {
    Stamped<Profile> early = Stories.described(1, "Old Mill");
    Stamped<Profile> late = Stories.described(2, "New Mill");
    JoinedSupplier joined =
        JoinedSupplier.of(
            new SupplierId("b"),
            List.of(
                new SupplierRecord(new SupplierId("a"), true, late, null),
                new SupplierRecord(new SupplierId("b"), true, early, null)));
    assertThat(joined.profile()).isEqualTo(late);
    assertThat(joined.words()).containsExactly("New Mill", "Old Mill", "a", "b");
  }

  private static Stream<Change> changes(List<Decision> decisions) {
    return decisions.stream().map(Change.Decided::new);
  }

  private static Decision back(Decision one) {
    Instant later = one.time().plusSeconds(1_000);
    return new Decision(one.record(), one.other(), Relation.OPEN, true, later, "back-" + one.id());
  }

  private static List<Change> disturbed(List<Change> story, Random random) {
    List<Change> disturbed = new ArrayList<>(story);
    story.stream().filter(change -> random.nextInt(3) == 0).forEach(disturbed::add);
    Collections.shuffle(disturbed, random);
    return disturbed;
  }

  private static GroupsInMemory.Picture told(List<Change> story, Random random) {
    LedgerInMemory ledger = new LedgerInMemory();
    GroupsInMemory groups = new GroupsInMemory(ledger);
    Folding folding = new Folding(ledger, groups);
    for (int from = 0; from < story.size(); ) {
      int to = Math.min(story.size(), from + 1 + random.nextInt(6));
      folding.fold(story.subList(from, to));
      from = to;
    }
    return groups.shown();
  }

  /** The law's other side: the same facts with every record replaced by its supplier. */
  private static List<Change> renamed(List<Change> story, List<Decision> decisions) {
    SameSuppliers same = new SameSuppliers();
    decisions.forEach(same::take);
    Map<String, Stamped<Word>> last = last(story);
    return story.stream().flatMap(change -> renamed(change, same, last)).toList();
  }

  // Only the last word on a thing counts: it may be one between records of one supplier.
  private static Map<String, Stamped<Word>> last(List<Change> story) {
    Map<String, Stamped<Word>> last = new HashMap<>();
    Gathered.of(story).words.forEach((id, words) -> last.put(id, words.last()));
    return last;
  }

  private static Stream<Change> renamed(
      Change change, SameSuppliers same, Map<String, Stamped<Word>> last) {
    return switch (change) {
      case Change.Described(SupplierId id, var profile) ->
          Stream.of(new Change.Described(same.supplierOf(id), profile));
      case Change.Mentioned(List<SupplierId> ids) -> Stream.of(mentioned(same, ids.stream()));
      case Change.Scored(Score score) ->
          same.supplierOf(score.supplier()).equals(score.supplier())
              ? Stream.of(change)
              : Stream.of(mentioned(same, Stream.of(score.supplier())));
      case Change.Said(Stamped<Word> word) -> {
        LinkKey link = word.value().link();
        Stream<Change> said =
            word.equals(last.get(word.value().id()))
                ? on(link, same, key -> new Change.Said(moved(word, key)))
                : Stream.of();
        yield Stream.concat(
            said, Stream.of(mentioned(same, Stream.of(link.seller(), link.buyer()))));
      }
      case Change.Planned(Stamped<Part> part) ->
          Stream.of(mentioned(same, Stream.of(part.value().maker())));
      case Change.Owned _, Change.Happened _, Change.Decided _ -> Stream.of();
    };
  }

  private static Stream<Change> on(
      LinkKey link, SameSuppliers same, Function<LinkKey, Change> change) {
    SupplierId seller = same.supplierOf(link.seller());
    SupplierId buyer = same.supplierOf(link.buyer());
    Change seen = mentioned(same, Stream.of(seller, buyer));
    Optional<LinkKey> key =
        seller.equals(buyer) ? Optional.empty() : Optional.of(new LinkKey(seller, buyer));
    return Stream.concat(Stream.of(seen), key.map(change).stream());
  }

  private static Change mentioned(SameSuppliers same, Stream<SupplierId> ids) {
    return new Change.Mentioned(ids.map(same::supplierOf).toList());
  }

  private static Stamped<Word> moved(Stamped<Word> word, LinkKey link) {
    return new Stamped<>(
        word.stamp(),
        word.learnt(),
        switch (word.value()) {
          case Shipment it ->
              new Shipment(
                  it.shipmentId(),
                  link,
                  it.goods(),
                  it.shippedAt(),
                  it.cents(),
                  it.quantity(),
                  it.basis(),
                  it.custody());
          case Withdrawal it -> new Withdrawal(it.shipmentId(), link);
          case Declaration it ->
              new Declaration(link, it.since(), it.hs(), it.basis(), it.documented(), it.custody());
          case Termination it -> new Termination(link, it.terminatedAt(), it.document());
        });
  }
}
