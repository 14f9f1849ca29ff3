package org.tierlight.graph.folding;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.facts.Stamp;
import org.tierlight.graph.facts.Stamped;
import org.tierlight.graph.links.Declaration;
import org.tierlight.graph.links.Goods;
import org.tierlight.graph.links.LinkKey;
import org.tierlight.graph.links.Quantity;
import org.tierlight.graph.links.Shipment;
import org.tierlight.graph.links.Termination;
import org.tierlight.graph.links.Withdrawal;
import org.tierlight.graph.parts.Part;
import org.tierlight.graph.suppliers.Profile;
import org.tierlight.graph.suppliers.Score;
import org.tierlight.identity.Decision;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.CustodyModel;
import org.tierlight.vocabulary.Disclosure;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.HsEdition;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.LinkBasis;
import org.tierlight.vocabulary.Relation;
import org.tierlight.vocabulary.SupplierId;

/** Random changes over few suppliers and few ids, so that they meet often. */
final class Stories {

  static final Instant BEGINNING = Instant.parse("2025-01-01T00:00:00Z");
  private static final List<String> GOODS = List.of("5201", "5205", "610910");

  private static final List<LinkBasis> BASES = List.of(LinkBasis.values());
  private static final List<CustodyModel> MODELS = List.of(CustodyModel.values());
  private static final List<Relation> RELATIONS = List.of(Relation.values());

  private Stories() {}

  static List<Change> random(RandomGenerator random, int length) {
    return IntStream.range(0, length).mapToObj(number -> change(random, number)).toList();
  }

  /** Decisions about few records, so that merges and what keeps apart meet. */
  static List<Decision> decisions(RandomGenerator random, int length) {
    return IntStream.range(0, length).mapToObj(number -> decision(random, number)).toList();
  }

  private static Decision decision(RandomGenerator random, int number) {
    LinkKey pair = link(random);
    Relation relation = random.nextInt(4) > 0 ? Relation.SAME : RELATIONS.get(random.nextInt(3));
    Instant time = BEGINNING.plusSeconds(random.nextInt(6));
    return new Decision(
        pair.seller(), pair.buyer(), relation, random.nextBoolean(), time, "decision-" + number);
  }

  private static Change change(RandomGenerator random, int number) {
    return switch (random.nextInt(12)) {
      case 0 -> new Change.Described(supplier(random), stamped(random, number, profile(number)));
      case 1 -> new Change.Scored(score(random, number));
      case 2 -> declared(random, number);
      case 3 -> terminated(random, number);
      case 4 -> new Change.Mentioned(List.of(supplier(random)));
      case 11 -> new Change.Planned(stamped(random, number, part(random, number)));
      case 5, 6 -> new Change.Said(stamped(random, number, withdrawal(random)));
      default -> new Change.Said(stamped(random, number, shipment(random)));
    };
  }

  private static Part part(RandomGenerator random, int number) {
    return new Part(
        "part-" + random.nextInt(4),
        supplier(random),
        "number " + number,
        null,
        random.nextBoolean() ? List.of("site-" + random.nextInt(3)) : null,
        random.nextBoolean()
            ? List.of(new Part.Component("part-" + random.nextInt(4), supplier(random), null, null))
            : null);
  }

  private static Change declared(RandomGenerator random, int number) {
    Declaration declaration =
        Declaration.of(
            link(random),
            time(random),
            List.of(hs(random)),
            basis(random),
            number % 2 == 0,
            custody(random));
    return new Change.Said(stamped(random, number, declaration));
  }

  private static Change terminated(RandomGenerator random, int number) {
    Termination termination = new Termination(link(random), time(random), "letter " + number);
    return new Change.Said(stamped(random, number, termination));
  }

  private static Shipment shipment(RandomGenerator random) {
    return new Shipment(
        "shipment-" + random.nextInt(12),
        link(random),
        random.nextBoolean() ? new Goods(hs(random)) : Goods.UNKNOWN,
        time(random),
        random.nextLong(1_000_000),
        random.nextBoolean() ? quantity(random) : null,
        basis(random),
        custody(random));
  }

  private static Quantity quantity(RandomGenerator random) {
    return new Quantity(
        BigDecimal.valueOf(random.nextInt(1_000), 1), random.nextBoolean() ? "kg" : "pcs");
  }

  private static LinkBasis basis(RandomGenerator random) {
    return BASES.get(random.nextInt(BASES.size()));
  }

  private static @Nullable CustodyModel custody(RandomGenerator random) {
    return random.nextInt(4) == 0 ? null : MODELS.get(random.nextInt(MODELS.size()));
  }

  private static Withdrawal withdrawal(RandomGenerator random) {
    return new Withdrawal("shipment-" + random.nextInt(12), link(random));
  }

  /** A description under a name, the greater number later. */
  static Stamped<Profile> described(int number, String name) {
    Instant time = BEGINNING.plusSeconds(number);
    return new Stamped<>(new Stamp(time, "event-" + number, "/sources/test"), time, profile(name));
  }

  private static Profile profile(int number) {
    return profile("Name " + number);
  }

  private static Profile profile(String name) {
    return new Profile(
        name,
        List.of(),
        Map.of(),
        null,
        null,
        null,
        List.of(),
        List.of(),
        false,
        null,
        Disclosure.ATTESTED);
  }

  private static Score score(RandomGenerator random, int number) {
    return new Score(
        supplier(random),
        Interval.exactly(random.nextDouble()),
        0,
        false,
        Band.LOW,
        false,
        "test",
        new Score.Version(random.nextInt(3), number),
        BEGINNING);
  }

  // Times collide often, so that the id has to decide, and what is said first is learnt late.
  private static <T> Stamped<T> stamped(RandomGenerator random, int number, T value) {
    Instant time = BEGINNING.plusSeconds(random.nextInt(6));
    Instant learnt = BEGINNING.plusSeconds(random.nextInt(20));
    return new Stamped<>(new Stamp(time, "event-" + number, "/sources/test"), learnt, value);
  }

  private static LinkKey link(RandomGenerator random) {
    int seller = random.nextInt(4);
    int buyer = (seller + 1 + random.nextInt(3)) % 4;
    return new LinkKey(new SupplierId("s" + seller), new SupplierId("s" + buyer));
  }

  private static SupplierId supplier(RandomGenerator random) {
    return new SupplierId("s" + random.nextInt(5));
  }

  private static HsCode hs(RandomGenerator random) {
    return new HsCode(GOODS.get(random.nextInt(GOODS.size())), HsEdition.HS2022);
  }

  private static Instant time(RandomGenerator random) {
    return BEGINNING.plusSeconds(86_400L * random.nextInt(400));
  }
}
