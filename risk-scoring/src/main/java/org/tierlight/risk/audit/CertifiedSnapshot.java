package org.tierlight.risk.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.tierlight.risk.engine.Recomputed;

/**
 * The audited numbers of all suppliers (method.md section 11): solved from nothing in canonical
 * order, rounded half to even to four decimals, a line a supplier in the order of ids. Equal sets
 * of facts, parameters and packs give equal bytes, hence an equal hash.
 *
 * @param lines supplier, low, mid, high, alert strength (each in [0, 1]), L or -, band; between
 *     tabs
 * @param sha256 of the lines, each ended by a line feed, in hexadecimal digits
 */
public record CertifiedSnapshot(List<String> lines, String sha256) {

  private static final int DECIMALS = 4;

  public CertifiedSnapshot {
    lines = List.copyOf(lines);
  }

  /**
   * Certifies.
   *
   * @param suppliers in the order of their ids
   */
  public static CertifiedSnapshot of(List<Recomputed> suppliers) {
    List<String> lines = suppliers.stream().map(CertifiedSnapshot::line).toList();
    Sha256 hash = new Sha256();
    lines.forEach(hash::line);
    return new CertifiedSnapshot(lines, hash.hex());
  }

  private static String line(Recomputed supplier) {
    return String.join(
        "\t",
        supplier.supplier().value(),
        rounded(supplier.exposure().low()),
        rounded(supplier.exposure().mid()),
        rounded(supplier.exposure().high()),
        rounded(supplier.alertStrength()),
        supplier.legalFlag() ? "L" : "-",
        supplier.band().name());
  }

  private static String rounded(double value) {
    return new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_EVEN).toPlainString();
  }
}
