package org.tierlight.graph.neo4j;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.facts.Stamp;
import org.tierlight.graph.facts.Stamped;
import org.tierlight.graph.suppliers.Profile;
import org.tierlight.graph.suppliers.Score;
import org.tierlight.graph.suppliers.Site;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.Disclosure;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.IsicCode;
import org.tierlight.vocabulary.SupplierId;

/** Suppliers drawn from their number; none of them is real. */
final class FictionalSuppliers {

  private static final Instant NOON = Instant.parse("2026-06-30T12:00:00Z");
  private static final List<String> BEGINNINGS =
      List.of("Ban", "Cor", "Dal", "Fen", "Gor", "Hal", "Jun", "Kel", "Lor", "Mar", "Nim", "Pal");
  private static final List<String> ENDINGS =
      List.of("avan", "eska", "imora", "olund", "uteki", "arra", "enzo", "ibar", "onta", "ulai");
  private static final List<String> TRADES =
      List.of("Spinning", "Weaving", "Dyeing", "Garments", "Ginning", "Trading", "纺织厂", "สิ่งทอ");
  private static final List<String> COUNTRIES =
      List.of("CN", "CN", "CN", "IN", "IN", "BD", "VN", "TR", "PK", "KH", "PE", "ET", "PT", "MX");
  private static final List<String> SECTORS = List.of("1311", "1312", "1410", "0116", "4641");

  private FictionalSuppliers() {}

  /** All properties of a supplier. */
  static Map<String, Object> row(int number) {
    SplittableRandom random = new SplittableRandom(number);
    SupplierId id = new SupplierId("supplier-" + number);
    Map<String, @Nullable Object> row = new HashMap<>(RecordRow.stub(id));
    row.putAll(ProfileRow.write(id, new Stamped<>(stamp(), NOON, profile(random))));
    row.putAll(ScoreRow.write(score(id, random)));
    Map<String, Object> present = new HashMap<>();
    row.forEach(
        (name, value) -> {
          if (value != null) {
            present.put(name, value);
          }
        });
    return present;
  }

  /** A name and a trade that some supplier may have. */
  static String words(SplittableRandom random) {
    return name(random) + " " + of(TRADES, random);
  }

  private static Stamp stamp() {
    return new Stamp(NOON, "event", "benchmark");
  }

  private static Profile profile(SplittableRandom random) {
    String name = name(random) + " " + name(random) + " " + of(TRADES, random);
    return new Profile(
        name,
        List.of(),
        Map.of("vendor", "v" + random.nextInt(1 << 30)),
        new Country(of(COUNTRIES, random)),
        null,
        Site.of(random.nextInt(400) + " " + name(random) + " Road", null, null, null).orElse(null),
        List.of(new IsicCode(of(SECTORS, random))),
        List.of(),
        false,
        null,
        Disclosure.ATTESTED);
  }

  private static Score score(SupplierId id, SplittableRandom random) {
    double mid = random.nextDouble() * random.nextDouble();
    Interval exposure = new Interval(mid / 2, mid, Math.min(1, mid + random.nextDouble()));
    return new Score(
        id, exposure, 0, false, band(mid), exposure.width() > .5, "1", version(), NOON);
  }

  private static Score.Version version() {
    return new Score.Version(1, 1);
  }

  private static Band band(double mid) {
    if (mid < .15) {
      return Band.LOW;
    }
    return mid < .3 ? Band.GUARDED : mid < .6 ? Band.ELEVATED : Band.HIGH;
  }

  private static String name(SplittableRandom random) {
    return of(BEGINNINGS, random) + of(ENDINGS, random);
  }

  private static <T> T of(List<T> all, SplittableRandom random) {
    return all.get(random.nextInt(all.size()));
  }
}
