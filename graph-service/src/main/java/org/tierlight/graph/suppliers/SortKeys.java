package org.tierlight.graph.suppliers;

import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.tierlight.vocabulary.SupplierId;

/**
 * One word a supplier and order, unique by the id at its end: a page is then one range of one
 * index, however many suppliers share a score or a name.
 */
public final class SortKeys {

  private static final int NAME_LETTERS = 120;
  private static final int SCALE = 1_000_000;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private SortKeys() {}

  /** Highest risk first, in millionths; suppliers without a score come last. */
  public static String byRisk(OptionalDouble mid, SupplierId id) {
    long fromTop = mid.isPresent() ? SCALE - Math.round(mid.getAsDouble() * SCALE) : SCALE + 1L;
    return String.format(Locale.ROOT, "%07d %s", fromTop, id);
  }

  /** By name without case and accents; the name of an undeclared supplier is its id. */
  public static String byName(String name, SupplierId id) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String folded = plain.toLowerCase(Locale.ROOT).strip();
    return folded.substring(0, Math.min(NAME_LETTERS, folded.length())) + " " + id;
  }
}
