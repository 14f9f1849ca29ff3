package org.tierlight.risk.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tierlight.benchmarks.Goal;
import org.tierlight.benchmarks.Published;
import org.tierlight.benchmarks.Table;
import org.tierlight.risk.fact.DatedFact;
import org.tierlight.risk.fact.RiskFact.SupplierDescribed;
import org.tierlight.risk.fact.Version;
import org.tierlight.risk.model.Profile;
import org.tierlight.risk.orders.Order;
import org.tierlight.risk.report.Reached;
import org.tierlight.risk.report.Scoring;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.Disclosure;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.HsEdition;
import org.tierlight.vocabulary.IsicCode;
import org.tierlight.vocabulary.SupplierId;

/** How long the check of an order takes behind the engine's lock, at rest and under load. */
public final class OrderChecks {

  private static final long SEED = 20260630;
  private static final int CHECKS = 20_000;
  private static final int TURNS = 5;
  private static final int BATCH = 500;
  private static final HsCode COTTON = new HsCode("520100", HsEdition.HS2022);
  private static final List<String> COUNTRIES = List.of("VN", "BD", "CN", "IN", "TR", "PE");
  private static final Reached NOON = new Reached(SixTierFacts.noon(), List.of());

  private final Scoring scoring = new Scoring(Published.parameters(), Published.appraisal());
  private final int suppliers;
  private final SixTierFacts facts;
  private final SplittableRandom random = new SplittableRandom(SEED);

  private OrderChecks(int suppliers, int links) {
    this.suppliers = suppliers;
    SixTierGraph graph = new SixTierGraph(suppliers, links, SEED);
    this.facts = new SixTierFacts(graph, SEED);
    scoring.begin(SixTierFacts.noon(), earlier -> {});
    each(suppliers, k -> scoring.load(List.of(described(k))));
    each(links, link -> scoring.load(List.of(facts.shipment(link))));
    each(suppliers / 50, k -> scoring.load(List.of(facts.sign(50 * k))));
    scoring.advance(List.of(), NOON, told -> {});
  }

  /** Prints the table; takes the numbers of suppliers and links. */
  public static void main(String[] sizes) throws InterruptedException {
    int suppliers = sizes.length > 0 ? Integer.parseInt(sizes[0]) : 100_000;
    int links = sizes.length > 1 ? Integer.parseInt(sizes[1]) : 1_000_000;
    OrderChecks world = new OrderChecks(suppliers, links);
    world.turn(.5);
    world.print("at rest");
    AtomicBoolean isOver = new AtomicBoolean();
    Thread stream = Thread.ofPlatform().start(() -> world.stream(isOver));
    world.print("while facts come in");
    isOver.set(true);
    stream.join();
  }

  private void print(String when) {
    double[][] turns =
        IntStream.range(0, TURNS).mapToObj(k -> turn(.5, .99)).toArray(double[][]::new);
    Table.state("orders p50 " + when, Goal.atMost(1, " ms"), column(turns, 0));
    Table.state("orders p99 " + when, Goal.atMost(10, " ms"), column(turns, 1));
  }

  private static double[] column(double[][] turns, int which) {
    return Stream.of(turns).mapToDouble(turn -> turn[which]).toArray();
  }

  /** Milliseconds that these parts of the checks need at most. */
  private double[] turn(double... parts) {
    double[] each = new double[CHECKS];
    for (int k = 0; k < CHECKS; k++) {
      List<Order> order = List.of(order());
      each[k] = 1e3 * Table.seconds(() -> scoring.check(order, false));
    }
    Arrays.sort(each);
    return Arrays.stream(parts).map(part -> each[(int) (part * CHECKS)]).toArray();
  }

  private void stream(AtomicBoolean isOver) {
    while (!isOver.get()) {
      scoring.advance(Stream.generate(facts::mixed).limit(BATCH).toList(), NOON, told -> {});
    }
  }

  private Order order() {
    int seller = random.nextInt(suppliers);
    return new Order(
        id((seller + 1) % suppliers), id(seller), Optional.of(COTTON), SixTierFacts.DAY);
  }

  private static DatedFact described(int k) {
    Profile profile =
        new Profile(
            "Fictional Mill " + k,
            new Country(COUNTRIES.get(k % COUNTRIES.size())),
            null,
            List.of(new IsicCode("1311")),
            List.of(COTTON),
            false,
            OptionalLong.empty(),
            Disclosure.ATTESTED);
    return new DatedFact(
        new Version(SixTierFacts.noon(), "described"), new SupplierDescribed(id(k), profile));
  }

  private static SupplierId id(int k) {
    return new SupplierId("supplier-" + k);
  }

  private static void each(int count, IntConsumer work) {
    IntStream.range(0, count).forEach(work);
  }
}
