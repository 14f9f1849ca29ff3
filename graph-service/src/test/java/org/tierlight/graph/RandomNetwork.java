package org.tierlight.graph;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.tierlight.identity.Decision;
import org.tierlight.identity.SameSuppliers;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.Relation;
import org.tierlight.vocabulary.SupplierId;

/** A small network of much trade and many opinions on who is who. */
record RandomNetwork(List<Said> facts, List<Opinion> opinions) {

  static final int SUPPLIERS = 12;

  private static final Instant BEGINNING = Instant.parse("2026-05-01T00:00:00Z");
  private static final Instant SHIPPED = Instant.parse("2026-04-01T00:00:00Z");

  /** Something told of a supplier, or of a seller and a buyer. */
  record Said(int kind, String shipment, int one, int other, int number) {}

  /** What somebody decided about two records. */
  record Opinion(int one, int other, Relation relation, int number) {

    Decision decision(String prefix) {
      return new Decision(
          new SupplierId(prefix + one),
          new SupplierId(prefix + other),
          relation,
          true,
          BEGINNING.plusSeconds(number),
          "");
    }
  }

  static RandomNetwork of(long seed, int facts, int opinions) {
    Random random = new Random(seed);
    return new RandomNetwork(
        IntStream.range(0, facts).mapToObj(number -> said(random, number, facts)).toList(),
        IntStream.range(0, opinions).mapToObj(number -> opinion(random, number)).toList());
  }

  // One shipment, one pair: corrections between records are the business of the unit's laws.
  private static Said said(Random random, int number, int facts) {
    int one = random.nextInt(SUPPLIERS);
    int other = (one + 1 + random.nextInt(SUPPLIERS - 1)) % SUPPLIERS;
    String shipment = "t" + random.nextInt(facts) + "-" + one + "-" + other;
    return new Said(random.nextInt(8), shipment, one, other, number);
  }

  private static Opinion opinion(Random random, int number) {
    int one = random.nextInt(SUPPLIERS);
    int other = (one + 1 + random.nextInt(SUPPLIERS - 1)) % SUPPLIERS;
    Relation relation = random.nextInt(4) == 0 ? Relation.DISTINCT : Relation.SAME;
    return new Opinion(one, other, relation, number);
  }

  /** The numbers of the records that are part of another. */
  Set<SupplierId> merged() {
    return same("").merged();
  }

  private SameSuppliers same(String prefix) {
    SameSuppliers same = new SameSuppliers();
    opinions.forEach(opinion -> same.take(opinion.decision(prefix)));
    return same;
  }

  void tellFacts(String prefix, FactLog log) {
    facts.forEach(said -> tell(said, prefix, new SameSuppliers(), log));
  }

  /** Facts and decisions as they were said, in disorder and a third of them twice. */
  void tellShuffled(String prefix, FactLog log) {
    List<Runnable> all = new ArrayList<>();
    facts.forEach(said -> all.add(() -> tell(said, prefix, new SameSuppliers(), log)));
    opinions.forEach(opinion -> all.add(() -> tell(opinion, prefix, log)));
    all.addAll(all.subList(0, all.size() / 3));
    all.addAll(all.subList(facts.size(), facts.size() + opinions.size()));
    Collections.shuffle(all, new Random(facts.size()));
    all.forEach(Runnable::run);
  }

  private static void tell(Opinion opinion, String prefix, FactLog log) {
    Decision decision = opinion.decision(prefix);
    log.decided(
        decision.record().value(), decision.other().value(), opinion.relation, decision.time());
  }

  void tellTakenBack(String prefix, FactLog log) {
    for (Opinion opinion : opinions) {
      Instant later = BEGINNING.plusSeconds(1_000L + opinion.number);
      log.decided(prefix + opinion.other, prefix + opinion.one, Relation.OPEN, later);
    }
  }

  /** The facts with every record replaced by its supplier. */
  void tellRenamed(String prefix, FactLog log) {
    SameSuppliers same = same(prefix);
    facts.forEach(said -> tell(said, prefix, same, log));
  }

  private static void tell(Said said, String prefix, SameSuppliers same, FactLog log) {
    String record = prefix + said.one;
    String one = same.supplierOf(new SupplierId(record)).value();
    String other = same.supplierOf(new SupplierId(prefix + said.other)).value();
    Instant at = BEGINNING.plusSeconds(said.number);
    switch (said.kind) {
      case 0 -> log.supplier(one, "Name " + said.number, "VN", "1311", at);
      case 1 -> {
        if (one.equals(record)) {
          log.score(one, 0.5, Band.GUARDED, 1, said.number, at);
        }
      }
      default -> {
        if (!one.equals(other)) {
          trade(said, prefix + said.shipment, one, other, log);
        }
      }
    }
  }

  private static void trade(Said said, String shipment, String seller, String buyer, FactLog log) {
    Instant at = BEGINNING.plusSeconds(said.number);
    switch (said.kind) {
      case 2 -> log.withdrawn(shipment, seller, buyer, at);
      case 3 -> log.declared(seller, buyer, SHIPPED.plusSeconds(said.number), at);
      default -> log.shipment(shipment, seller, buyer, 1_000 + said.number, SHIPPED, at);
    }
  }
}
