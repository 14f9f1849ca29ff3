package org.tierlight.risk.connection;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.legal.Area;
import org.tierlight.risk.legal.ListFinding;
import org.tierlight.risk.legal.ListInForce;
import org.tierlight.risk.model.EvidenceItem;
import org.tierlight.vocabulary.HsCode;

/** Says in plain sentences what was found and what is not known. */
public final class Words {

  private static final int CODES = 3;

  private Words() {}

  /** Of an official item. */
  public static String listed(String who, EvidenceItem item) {
    return "%s is named by %s (%s)."
        .formatted(who, reference(item.source(), item.reference()), item.observedOn());
  }

  private static String reference(String source, @Nullable String entry) {
    return entry == null ? source : source + ", " + entry;
  }

  /** Of a supplier in a place. */
  public static String placed(String who, Area area) {
    return "%s was described as working in %s.".formatted(who, area.called());
  }

  /**
   * Of purchases that nobody disclosed.
   *
   * @param tier of the supplier that buys
   * @param share of all it buys
   * @param sells what it sells, which the unknown purchases may go into
   */
  public static String undisclosed(String who, int tier, double share, List<HsCode> sells) {
    String goods = sells.isEmpty() ? "" : ", which may go into " + codes(sells);
    return share >= 1
        ? "Tier %d: %s disclosed nothing of what it buys%s.".formatted(tier + 1, who, goods)
        : "Tier %d: %s disclosed %s of what it buys; who supplies the other %s%s is not known."
            .formatted(tier + 1, who, perCent(1 - share), perCent(share), goods);
  }

  /** Of a supplier that fell silent. */
  public static String lapsed(String who, String buyer, int tier, Optional<LocalDate> last) {
    String when = last.map(day -> ", last on " + day).orElse("");
    return "Tier %d: %s used to supply %s%s; no verified record says that this ended."
        .formatted(tier, who, buyer, when);
  }

  /** Of a supplier whose place is not known as exactly as is asked. */
  public static String unplaced(String who, int tier, Area area) {
    return "Tier %d: whether %s works in %s is not known.".formatted(tier, who, area.called());
  }

  /** Of a similar entry that nobody has decided on. */
  public static String openMatch(String who, int tier, ListFinding finding) {
    return "Tier %d: whether %s is an entry of %s waits for a decision."
        .formatted(tier, who, finding.list().title());
  }

  /** Of a supplier that a list was not searched for. */
  public static String unsearched(String who, int tier, ListInForce list) {
    return "Tier %d: %s was not searched for on %s: no name of it is known, or the list cannot be read or is not searched yet."
        .formatted(tier, who, list.title());
  }

  /** Of a list in an answer for the past, for which no search is made again. */
  public static String notSearchedThen(ListInForce list) {
    return "Nobody was searched for on %s: an answer for the past knows who was recorded as named by it, and repeats no search."
        .formatted(list.title());
  }

  /** Of lists that nobody brought. */
  public static String nothingSearched() {
    return "No official list or order names any supplier here, so nobody could be found on one.";
  }

  private static String codes(List<HsCode> sells) {
    String first =
        sells.stream().limit(CODES).map(HsCode::digits).collect(Collectors.joining(", HS "));
    return "HS " + first + (sells.size() > CODES ? " and others" : "");
  }

  /** A share that is not nothing never reads as nothing, nor one that is not all as all. */
  private static String perCent(double share) {
    double shown = Math.clamp(100 * share, 0.01, 99.99);
    return shown >= 10 && shown <= 90
        ? Math.round(shown) + " %"
        : String.format(Locale.ROOT, "%.2f %%", shown);
  }
}
