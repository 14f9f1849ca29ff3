package org.tierlight.graph.neo4j;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.tierlight.graph.facts.Stamped;
import org.tierlight.graph.links.Declaration;
import org.tierlight.graph.links.Link;
import org.tierlight.graph.links.LinkKey;
import org.tierlight.graph.links.Termination;
import org.tierlight.graph.links.Trade;
import org.tierlight.vocabulary.SupplierId;

/** A link as properties of {@code SUPPLIES}; docs/map.md names each. */
final class LinkRow {

  private LinkRow() {}

  static Map<String, Object> write(Link link) {
    return Map.of(
        "key", link.key().toString(),
        "seller", link.key().seller().value(),
        "buyer", link.key().buyer().value(),
        "properties", properties(link));
  }

  /** A link between records as a part of one between suppliers, or of none. */
  static Map<String, @Nullable Object> write(Link link, Optional<LinkKey> under) {
    Map<String, @Nullable Object> row = new HashMap<>(write(link));
    row.put("under", under.map(LinkKey::toString).orElse(null));
    return row;
  }

  private static Map<String, @Nullable Object> properties(Link link) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("key", link.key().toString());
    putTrade(row, link.trade());
    putDeclaration(row, link.declaration());
    putTermination(row, link.termination());
    row.put("evidence", link.evidence().map(Enum::name).orElse(null));
    return row;
  }

  private static void putTrade(Map<String, @Nullable Object> row, Trade trade) {
    row.put("shipments", trade.shipments());
    row.put("cents", trade.cents());
    row.put("months", trade.months().keySet().stream().map(Columns::write).toList());
    row.put("monthCents", List.copyOf(trade.months().values()));
    row.put("documentedMonths", trade.documented().stream().map(Columns::write).toList());
    row.put("hs", Columns.write(trade.hs()));
    row.put("firstSeen", Columns.write(trade.first()));
    row.put("lastSeen", Columns.write(trade.last()));
  }

  private static void putDeclaration(
      Map<String, @Nullable Object> row, @Nullable Stamped<Declaration> declaration) {
    if (declaration != null) {
      row.put("declaredStamp", Columns.write(declaration.stamp()));
      row.put("declaredSince", Columns.write(declaration.value().since()));
      row.put("declaredHs", Columns.write(declaration.value().hs()));
      row.put("declaredDocumented", declaration.value().documented());
    }
  }

  private static void putTermination(
      Map<String, @Nullable Object> row, @Nullable Stamped<Termination> termination) {
    if (termination != null) {
      row.put("terminatedStamp", Columns.write(termination.stamp()));
      row.put("terminatedAt", Columns.write(termination.value().terminatedAt()));
      row.put("terminatedDocument", termination.value().document());
    }
  }

  static Link read(Value row) {
    LinkKey key = key(row.get("key").asString());
    return new Link(key, trade(row), declaration(row), termination(row));
  }

  static LinkKey key(String text) {
    int arrow = text.indexOf('>');
    return new LinkKey(
        new SupplierId(text.substring(0, arrow)), new SupplierId(text.substring(arrow + 1)));
  }

  private static Trade trade(Value row) {
    SortedMap<YearMonth, Long> months = new TreeMap<>();
    for (int place = 0; place < row.get("months").size(); place++) {
      months.put(
          Columns.month(row.get("months").get(place)), row.get("monthCents").get(place).asLong());
    }
    return new Trade(
        row.get("shipments").asLong(),
        months,
        documented(row.get("documentedMonths"), months),
        Columns.hs(row.get("hs")),
        Columns.instant(row.get("firstSeen")),
        Columns.instant(row.get("lastSeen")));
  }

  /** What was written before links could be inferred is documented. */
  private static SortedSet<YearMonth> documented(
      Value documented, SortedMap<YearMonth, Long> months) {
    return new TreeSet<>(documented.asList(Columns::month, List.copyOf(months.keySet())));
  }

  private static @Nullable Stamped<Declaration> declaration(Value row) {
    if (row.get("declaredStamp").isNull()) {
      return null;
    }
    Declaration declaration =
        new Declaration(
            requireNonNull(Columns.instant(row.get("declaredSince"))),
            Columns.hs(row.get("declaredHs")),
            row.get("declaredDocumented").asBoolean());
    return new Stamped<>(Columns.stamp(row.get("declaredStamp")), declaration);
  }

  private static @Nullable Stamped<Termination> termination(Value row) {
    if (row.get("terminatedStamp").isNull()) {
      return null;
    }
    Termination termination =
        new Termination(
            requireNonNull(Columns.instant(row.get("terminatedAt"))),
            row.get("terminatedDocument").asString());
    return new Stamped<>(Columns.stamp(row.get("terminatedStamp")), termination);
  }
}
