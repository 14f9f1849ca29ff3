package org.tierlight.risk.alert;

import org.tierlight.vocabulary.AlertRule;
import org.tierlight.vocabulary.SupplierId;

/**
 * A rule fired.
 *
 * @param id follows from rule, supplier, the version of the score last told, and the subject. A
 *     replay from the same told score therefore makes the same id.
 * @param subject what the rule speaks of: the band reached, the level of A, or the official item
 */
public record Alert(String id, SupplierId supplier, AlertRule rule, String subject) {

  /** What an alert's id was made from, as far as a restart must know. */
  public record Origin(SupplierId supplier, long toldVersion) {}

  /** No supplier id holds this sign. */
  private static final String SEPARATOR = "/";

  /**
   * Reads an id back.
   *
   * @throws IllegalArgumentException if it is none of ours
   */
  public static Origin origin(String id) {
    String[] parts = id.split(SEPARATOR, 4);
    if (parts.length != 4) {
      throw new IllegalArgumentException("not an alert id: " + id);
    }
    return new Origin(new SupplierId(parts[1]), Long.parseLong(parts[2]));
  }

  static Alert raised(AlertRule rule, SupplierId supplier, long toldVersion, String subject) {
    String id =
        String.join(SEPARATOR, rule.name(), supplier.value(), Long.toString(toldVersion), subject);
    return new Alert(id, supplier, rule, subject);
  }
}
