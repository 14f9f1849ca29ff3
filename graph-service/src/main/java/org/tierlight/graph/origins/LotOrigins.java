package org.tierlight.graph.origins;

import java.util.Map;
import java.util.Optional;
import org.tierlight.graph.lots.LotAmount;
import org.tierlight.graph.lots.LotMap;
import org.tierlight.graph.lots.Lots;
import org.tierlight.graph.tiers.Moment;

/** Where lots come from, by what they were made of. */
public final class LotOrigins {

  /** Goods that are packed anew at each hand-over take three steps a tier; a circle ends here. */
  private static final int MOST_STEPS = 50;

  private final LotMap map;
  private final Makers makers;
  private final int rows;

  /** Asks a map, for at most so many events. */
  public LotOrigins(LotMap map, Makers makers, int rows) {
    this.map = map;
    this.makers = makers;
    this.rows = rows;
  }

  /** The countries that a lot comes from; empty where no event names it. */
  public Optional<Origins> ofLot(String lot, Moment moment) {
    return trail(lot, moment).map(trail -> origins(trail, moment));
  }

  /** The mark of the events that a lot comes by; empty where no event names it. */
  public Optional<Fingerprint> fingerprintOfLot(String lot, Moment moment) {
    return trail(lot, moment).map(LotTrail::fingerprint);
  }

  /** The countries that all lots of a GTIN come from; empty where no making of one is known. */
  public Optional<Origins> ofGtin(String gtin, Moment moment) {
    return ofAll(gtin, moment).map(trail -> origins(trail, moment));
  }

  /** The mark of the events that all lots of a GTIN come by; empty where no making is known. */
  public Optional<Fingerprint> fingerprintOfGtin(String gtin, Moment moment) {
    return ofAll(gtin, moment).map(LotTrail::fingerprint);
  }

  private Origins origins(LotTrail trail, Moment moment) {
    return trail.origins(makers.makers(trail.named(), moment));
  }

  private Optional<LotTrail> trail(String lot, Moment moment) {
    return map.look(
        moment,
        lots ->
            lots.isKnown(lot)
                ? Optional.of(new LotTrail(lots, rows).follow(Map.of(lot, 1.0), MOST_STEPS))
                : Optional.<LotTrail>empty());
  }

  private Optional<LotTrail> ofAll(String gtin, Moment moment) {
    return map.look(moment, lots -> ofAll(gtin, lots));
  }

  private Optional<LotTrail> ofAll(String gtin, Lots lots) {
    Lots.Some<LotAmount> made = lots.madeOf(gtin, rows);
    if (made.items().isEmpty()) {
      return Optional.empty();
    }
    LotTrail trail = new LotTrail(lots, rows);
    Optional<Map<String, Double>> shares =
        made.more() ? Optional.empty() : Making.ofLots(made.items());
    shares.ifPresentOrElse(all -> trail.follow(all, MOST_STEPS), () -> trail.cannotShare(made));
    return Optional.of(trail);
  }
}
