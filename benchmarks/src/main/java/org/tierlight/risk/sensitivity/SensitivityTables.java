package org.tierlight.risk.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tierlight.risk.engine.Recomputed;
import org.tierlight.vocabulary.SupplierId;

/** The tables of the page. */
record SensitivityTables(
    List<Recomputed> scores, List<FigureEffect> effects, SortedMap<SupplierId, Double> shares) {

  private static final Shift NONE = new Shift(1, 1, 0, 0, 0);
  private static final int LEDGER = 20;

  /** A line an effect, those that matter most first. */
  String effectsTable() {
    StringBuilder table =
        new StringBuilder(
            """
            | figure | is | made | rho | tau | bands | points |
            |---|---|---|---|---|---|---|
            """);
    effects.stream()
        .filter(effect -> !effect.shift().equals(NONE))
        .sorted(Comparator.comparingDouble(effect -> effect.shift().spearman()))
        .forEach(effect -> table.append(line(effect)));
    return table.toString();
  }

  private static String line(FigureEffect effect) {
    Shift shift = effect.shift();
    return String.format(
        Locale.ROOT,
        "| `%s` | %s | %s | %.4f | %.4f | %d / %d | %.2f |%n",
        effect.pointer(),
        number(effect.base()),
        number(effect.value()),
        shift.spearman(),
        shift.kendall(),
        shift.raised(),
        shift.lowered(),
        100 * shift.largest());
  }

  /** Figures that change nothing either way. */
  String withoutInfluence() {
    Set<String> influential =
        effects.stream()
            .filter(effect -> !effect.shift().equals(NONE))
            .map(FigureEffect::pointer)
            .collect(Collectors.toSet());
    return effects.stream()
        .map(FigureEffect::pointer)
        .distinct()
        .filter(pointer -> !influential.contains(pointer))
        .map(pointer -> "`" + pointer + "`")
        .collect(Collectors.joining(", "));
  }

  /** How sure the top decile is, and each supplier that is ever in it. */
  String sharesTable() {
    Set<SupplierId> top = Sensitivity.top(scores).collect(Collectors.toSet());
    long sure = top.stream().filter(it -> shares.getOrDefault(it, 0.0) >= 0.9).count();
    StringBuilder text =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "Of the %d suppliers in the top decile of the published set %d are in it in at"
                    + " least 90 %% of draws.%n%n| share of draws | suppliers |%n|---|---|%n",
                top.size(),
                sure));
    buckets().forEach((bucket, ids) -> text.append(line(bucket, ids)));
    long never = shares.values().stream().filter(share -> share == 0).count();
    return text.append("\nThe other %d are never in it.\n".formatted(never)).toString();
  }

  /** By steps of a twentieth, the surest first. */
  private Map<Integer, String> buckets() {
    Map<Integer, List<String>> ids = new TreeMap<>(Comparator.reverseOrder());
    shares.forEach(
        (supplier, share) -> {
          if (share > 0) {
            int bucket = (int) Math.floor(share * LEDGER);
            ids.computeIfAbsent(bucket, any -> new ArrayList<>()).add(supplier.value());
          }
        });
    Map<Integer, String> joined = new TreeMap<>(Comparator.reverseOrder());
    ids.forEach((bucket, each) -> joined.put(bucket, String.join(", ", each)));
    return joined;
  }

  private static String line(int bucket, String ids) {
    String from = String.format(Locale.ROOT, "%.2f", bucket / (double) LEDGER);
    String share =
        bucket == LEDGER
            ? "1"
            : String.format(Locale.ROOT, "%s to below %.2f", from, (bucket + 1) / (double) LEDGER);
    return "| %s | %d: %s |%n".formatted(share, ids.split(", ", -1).length, ids);
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? Long.toString((long) value)
        : String.format(Locale.ROOT, "%.4f", value).replaceAll("0+$", "");
  }
}
