package org.tierlight.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The codes of the Harmonized System that exist, and what an HS 2017 code is called in HS 2022. All
 * facts carry HS 2022, so that no reader has to know editions.
 */
public final class HsCodes {

  private final Set<String> current;
  private final Map<String, String> successors;

  /**
   * @param current the codes of HS 2022 with 2, 4 and 6 digits
   * @param successors the HS 2022 code of each HS 2017 code with 2, 4 and 6 digits, shorter where
   *     only a heading or chapter holds all of its successors, empty where nothing does
   */
  public HsCodes(Set<String> current, Map<String, String> successors) {
    this.current = Set.copyOf(current);
    this.successors = Map.copyOf(successors);
  }

  /** The codes of the tables that ship with the vocabulary; their NOTICE.md names the sources. */
  public static HsCodes shipped() {
    return new HsCodes(
        ShippedTable.rows("hs2022.csv").map(row -> row[0]).collect(Collectors.toSet()),
        withHeadings(
            ShippedTable.rows("hs2017_to_hs2022.csv")
                .collect(Collectors.toMap(cells -> cells[0], HsCodes::successor))));
  }

  /**
   * The HS 2022 code that digits of an edition mean, or empty where the edition has no such code or
   * nothing in HS 2022 holds its goods. Of HS 2012 there is no table.
   */
  public Optional<HsCode> find(String text, HsEdition edition) {
    return HsCode.ofText(text, edition).flatMap(this::inCurrentEdition);
  }

  /** Whether an edition has no such code; of HS 2012 there is no table, so nothing is ruled out. */
  public boolean rulesOut(HsCode code) {
    return switch (code.edition()) {
      case HS2022 -> !current.contains(code.digits());
      case HS2017 -> !successors.containsKey(code.digits());
      case HS2012 -> false;
    };
  }

  /** Whether there is a table for an edition. */
  public static boolean knows(HsEdition edition) {
    return edition != HsEdition.HS2012;
  }

  /**
   * Successors of headings and chapters, from those of the subheadings below them. A heading under
   * which any of its goods stayed keeps its number.
   */
  static Map<String, String> withHeadings(Map<String, String> subheadings) {
    Map<String, String> all = new HashMap<>(subheadings);
    for (int length : List.of(4, 2)) {
      subheadings.forEach(
          (old, now) -> {
            String heading = old.substring(0, length);
            all.merge(heading, cut(now, length), (one, other) -> successor(heading, one, other));
          });
    }
    return all;
  }

  private Optional<HsCode> inCurrentEdition(HsCode code) {
    return switch (code.edition()) {
      case HS2022 -> Optional.of(code).filter(known -> current.contains(known.digits()));
      case HS2017 ->
          Optional.ofNullable(successors.get(code.digits()))
              .filter(now -> !now.isEmpty())
              .map(now -> new HsCode(now, HsEdition.HS2022));
      case HS2012 -> Optional.empty();
    };
  }

  private static String successor(String[] cells) {
    return switch (cells[1]) {
      case "" -> cells[0];
      case "-" -> "";
      case String other -> other;
    };
  }

  private static String successor(String heading, String one, String other) {
    return one.equals(heading) || other.equals(heading) ? heading : shared(one, other);
  }

  private static String shared(String one, String other) {
    int length = 0;
    while (length < Math.min(one.length(), other.length())
        && one.charAt(length) == other.charAt(length)) {
      length++;
    }
    return one.substring(0, length / 2 * 2);
  }

  private static String cut(String digits, int length) {
    return digits.substring(0, Math.min(length, digits.length()));
  }
}
