package org.tierlight.risk.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.tierlight.risk.model.Standing;
import org.tierlight.risk.report.Terms;
import org.tierlight.risk.sensitivity.BandMove;
import org.tierlight.risk.sensitivity.Effect;
import org.tierlight.vocabulary.Band;

/**
 * What a set would change if it were in force.
 *
 * @param from the set in force
 * @param to the set that is asked about
 * @param rankCorrelation of the middle values under both; 1 is the same order
 * @param largest change of a middle value, in points
 * @param moves the suppliers that change band, the largest change first; at most 250
 */
record EffectView(
    String from,
    String to,
    int suppliers,
    Correlation rankCorrelation,
    BigDecimal largest,
    Bands bands,
    List<Move> moves) {

  private static final int MOST = 250;
  private static final int DECIMALS = 4;

  record Correlation(BigDecimal spearman, BigDecimal kendall) {}

  record Bands(int raised, int lowered) {}

  record Move(String supplierId, Side before, Side after) {}

  record Side(Band band, BigDecimal mid) {}

  static EffectView of(Effect effect) {
    return new EffectView(
        effect.from(),
        effect.to(),
        effect.suppliers(),
        new Correlation(rounded(effect.shift().spearman()), rounded(effect.shift().kendall())),
        Terms.points(effect.shift().largest()),
        new Bands(effect.shift().raised(), effect.shift().lowered()),
        effect.moves().stream().limit(MOST).map(EffectView::move).toList());
  }

  private static Move move(BandMove move) {
    return new Move(move.supplier().value(), side(move.before()), side(move.after()));
  }

  private static Side side(Standing standing) {
    return new Side(standing.band(), Terms.points(standing.exposure().mid()));
  }

  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
  }
}
