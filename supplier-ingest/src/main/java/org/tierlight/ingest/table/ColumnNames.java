package org.tierlight.ingest.table;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.tierlight.ingest.submission.Kind;

/** What columns are called elsewhere, in several languages, and which of our columns that is. */
public final class ColumnNames {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Map<Kind, Map<String, String>> ours = new HashMap<>();

  /**
   * @param columns the names of each of our columns, by kind
   */
  public ColumnNames(Map<Kind, Map<String, List<String>>> columns) {
    columns.forEach((kind, names) -> ours.put(kind, folded(names)));
  }

  /** Our names by those of others. */
  Map<String, String> of(Kind kind) {
    return ours.getOrDefault(kind, Map.of());
  }

  /** A header as it is compared: without case, accents and punctuation, with one sign in gaps. */
  static String folded(String header) {
    String plain = MARKS.matcher(Normalizer.normalize(header, Normalizer.Form.NFKD)).replaceAll("");
    String words = GAPS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return words.replace(' ', '_');
  }

  private static Map<String, String> folded(Map<String, List<String>> names) {
    Map<String, String> byName = new HashMap<>();
    names.forEach(
        (column, others) ->
            others.forEach(
                other -> {
                  String taken = byName.put(folded(other), column);
                  if (taken != null && !taken.equals(column)) {
                    throw new IllegalArgumentException(other + " means two columns");
                  }
                }));
    return Map.copyOf(byName);
  }
}
