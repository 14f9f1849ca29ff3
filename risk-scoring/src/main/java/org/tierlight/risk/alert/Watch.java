package org.tierlight.risk.alert;

import java.util.List;
import org.tierlight.vocabulary.Band;

/**
 * What has been said about a supplier so far, as far as the next alert depends on it: a level that
 * was told and is still held is not told again. It falls only when the value has fallen clearly (by
 * the hysteresis) below the level, so that noise at a border never alerts twice.
 *
 * @param band the highest band told and not yet left
 * @param linkLevel how many alert levels of A are held: 0, 1 or 2
 * @param officialItems the supplier's own official items that were told, by id, sorted
 */
public record Watch(Band band, int linkLevel, boolean legalFlag, List<String> officialItems) {

  public Watch {
    officialItems = officialItems.stream().sorted().toList();
  }

  /**
   * The watch on a supplier of whom nothing was ever told. Its first band is where it begins, not a
   * rise; evidence and legal flags are news from the start.
   */
  public static Watch from(Band first) {
    return new Watch(first, 0, false, List.of());
  }
}
