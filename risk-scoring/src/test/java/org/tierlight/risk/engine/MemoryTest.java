package org.tierlight.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.risk.engine.Trial.TODAY;
import static org.tierlight.risk.json.PublishedParameters.PUBLISHED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.fact.RiskFact;
import org.tierlight.risk.fact.RiskFact.EvidenceFound;
import org.tierlight.risk.fact.RiskFact.GoodsShipped;
import org.tierlight.risk.fact.RiskFact.LinkNamed;
import org.tierlight.risk.fact.RiskFact.SupplierDescribed;
import org.tierlight.risk.fact.Version;
import org.tierlight.risk.model.EvidenceItem;
import org.tierlight.risk.model.Profile;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.Disclosure;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.HsEdition;
import org.tierlight.vocabulary.IloIndicator;
import org.tierlight.vocabulary.IsicCode;
import org.tierlight.vocabulary.SourceClass;
import org.tierlight.vocabulary.SupplierId;

/** What one thing more costs on the heap; docs/memory.md says so, and is held to it here. */
class MemoryTest {

  /** A row: the thing, and the most bytes that one more may take. */
  private static final Pattern ROW =
      Pattern.compile("^\\| ([a-z ]+) \\| ([\\d ]+) \\|", Pattern.MULTILINE);

  private static final Map<String, Integer> STATED = stated();

  /** Before an array grows, right behind, and between. */
  private static final List<Integer> SIZES = List.of(8_000, 12_000, 16_500, 20_000);

  private static final int NODES = 1_000;
  private static final int SPAN = 300;
  private static final HsCode COTTON = new HsCode("520100", HsEdition.HS2022);

  private static Map<String, Integer> stated() {
    try {
      return ROW.matcher(Files.readString(Path.of("../docs/memory.md")))
          .results()
          .collect(
              Collectors.toMap(
                  row -> row.group(1),
                  row -> Integer.parseInt(row.group(2).replace(" ", "")),
                  (one, other) -> one,
                  TreeMap::new));
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Test
  void aSupplierThatOnlyTradeSpeaksOf() {
    assertWithin("supplier", MemoryTest::named);
  }

  @Test
  void aSupplierThatIsDescribed() {
    assertWithin("described supplier", MemoryTest::described);
  }

  @Test
  void aLinkWithItsFirstShipment() {
    assertWithin("link with its first shipment", MemoryTest::onALinkOfItsOwn);
  }

  @Test
  void aDayMoreOnALink() {
    assertWithin("shipment on another day", k -> shipment(k, k % NODES, 0, 1 + k / NODES));
  }

  @Test
  void aShipmentMoreOnADay() {
    assertWithin("shipment on the same day", k -> shipment(k, k % NODES, 0, 0));
  }

  @Test
  void anItemOfEvidence() {
    assertWithin("item of evidence", k -> evidence(k, k % NODES));
  }

  /** The guard can fail: what is stated for a shipment is not enough for a link. */
  @Test
  void aFigureThatIsTooSmallIsNoticed() {
    double link = worst(MemoryTest::onALinkOfItsOwn);

    assertThat(link).isGreaterThan(STATED.getOrDefault("shipment on the same day", 0));
  }

  private static void assertWithin(String thing, IntFunction<RiskFact> facts) {
    double bytes = worst(facts);
    assertThat(STATED).containsKey(thing);
    assertThat(bytes).as("bytes of a %s", thing).isLessThanOrEqualTo(STATED.getOrDefault(thing, 0));
    assertThat(bytes)
        .as("bytes of a %s, of which docs/memory.md states too many", thing)
        .isGreaterThan(STATED.getOrDefault(thing, 0) * 0.75);
  }

  /**
   * The most that one thing takes at any of the sizes, beside the suppliers that are there anyway.
   */
  private static double worst(IntFunction<RiskFact> facts) {
    long before = Footprint.of(engine(0, facts));
    return SIZES.stream()
        .mapToDouble(size -> (double) (Footprint.of(engine(size, facts)) - before) / size)
        .max()
        .orElseThrow();
  }

  private static ScoringEngine engine(int size, IntFunction<RiskFact> facts) {
    ScoringEngine engine = new ScoringEngine(PUBLISHED, Trial.VARIED, Trial.at(TODAY));
    IntStream.range(0, 2 * NODES).forEach(k -> tell(engine, "known", k, named(-k - 1)));
    IntStream.range(0, NODES).forEach(k -> tell(engine, "link", k, shipment(-k - 1, k, 0, 0)));
    IntStream.range(0, size).forEach(k -> tell(engine, "event", k, facts.apply(k)));
    engine.drain();
    return engine;
  }

  /** An event's id has as many letters as a UUID, but may be none: such a one takes more. */
  private static void tell(ScoringEngine engine, String kind, int k, RiskFact fact) {
    String id = "%s0000-0000-0000-0000-%012d".formatted(kind.substring(0, 4), k);
    engine.apply(new Version(Trial.at(TODAY).plusSeconds(k), id), fact);
  }

  private static SupplierId id(int k) {
    return new SupplierId("supplier-%011d".formatted(k));
  }

  private static RiskFact named(int k) {
    return new LinkNamed(id(0), id(Math.abs(k) + (k < 0 ? 0 : 4 * NODES)));
  }

  private static RiskFact described(int k) {
    return new SupplierDescribed(
        id(4 * NODES + k),
        new Profile(
            "Fictional Mills No. %011d".formatted(k),
            new Country("IN"),
            null,
            List.of(new IsicCode("1311")),
            List.of(COTTON),
            false,
            OptionalLong.of(k),
            Disclosure.ATTESTED));
  }

  /** On a day on which the buyer bought nothing else. */
  private static RiskFact onALinkOfItsOwn(int k) {
    return shipment(k, k % NODES, 1 + k / NODES, 1 + k / NODES);
  }

  private static RiskFact shipment(int k, int seller, int further, int daysAgo) {
    LocalDate day = TODAY.minusDays(daysAgo);
    SupplierId buyer = id(NODES + 1 + (seller + further) % NODES);
    return new GoodsShipped(
        "shipment%012d".formatted(k), id(1 + seller), buyer, Math.abs(k), day, COTTON, true);
  }

  private static RiskFact evidence(int k, int node) {
    return new EvidenceFound(
        id(1 + node),
        new EvidenceItem(
            "item-%015d".formatted(k),
            SourceClass.VERIFIED,
            IloIndicator.DEBT_BONDAGE,
            0.5,
            TODAY.minusDays(k % SPAN),
            "Fictional Union %04d".formatted(k),
            null,
            "cluster-%012d".formatted(k)),
        "key-%016d".formatted(k % 7));
  }
}
