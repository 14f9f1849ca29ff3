package org.tierlight.graph.neo4j;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.tierlight.graph.facts.Stamped;
import org.tierlight.graph.links.Declaration;
import org.tierlight.graph.links.Goods;
import org.tierlight.graph.links.Link;
import org.tierlight.graph.links.LinkKey;
import org.tierlight.graph.links.Termination;
import org.tierlight.graph.links.Trade;
import org.tierlight.graph.links.Trades;
import org.tierlight.vocabulary.LinkBasis;
import org.tierlight.vocabulary.SupplierId;

/**
 * A link as properties of {@code SUPPLIES}, one a product; docs/map.md names each. What was
 * declared and ended of the link as a whole stands on each, so that each can be judged by itself.
 */
final class LinkRow {

  private LinkRow() {}

  /** The rows of a link, each of one product. */
  static List<Map<String, Object>> write(Link link) {
    return write(link, link.goods());
  }

  /** The rows of a link about some products, of which nothing has to be left. */
  static List<Map<String, Object>> write(Link link, SortedSet<Goods> products) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Goods goods : products) {
      Map<String, @Nullable Object> properties = properties(link, goods);
      rows.add(row(link.key(), goods, properties));
    }
    return rows;
  }

  /** The properties of a link about one product; absent ones may stand as null. */
  static Map<String, @Nullable Object> properties(Link link, Goods goods) {
    Map<String, @Nullable Object> properties = shared(link);
    properties.put("product", goods.word());
    TradeRow.put(properties, link.trades().of(goods));
    properties.put("evidence", link.evidence(goods).map(Enum::name).orElse(null));
    return properties;
  }

  private static Map<String, Object> row(
      LinkKey key, Goods goods, Map<String, @Nullable Object> properties) {
    return Map.of(
        "link", key.toString(),
        "product", goods.word(),
        "seller", key.seller().value(),
        "buyer", key.buyer().value(),
        "properties", properties);
  }

  /** Rows of a link between records as parts of one between suppliers, or of none. */
  static List<Map<String, @Nullable Object>> write(
      Link link, SortedSet<Goods> products, Optional<LinkKey> under) {
    String sum = under.map(LinkKey::toString).orElse(null);
    return write(link, products).stream().map(row -> under(row, sum)).toList();
  }

  private static Map<String, @Nullable Object> under(
      Map<String, Object> row, @Nullable String under) {
    Map<String, @Nullable Object> part = new HashMap<>(row);
    part.put("under", under);
    return part;
  }

  private static Map<String, @Nullable Object> shared(Link link) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("link", link.key().toString());
    row.put("learnt", Columns.write(link.learnt()));
    putDeclaration(row, link.declaration());
    putTermination(row, link.termination());
    return row;
  }

  private static void putDeclaration(
      Map<String, @Nullable Object> row, @Nullable Stamped<Declaration> declaration) {
    if (declaration != null) {
      Declaration said = declaration.value();
      row.put("declaredStamp", Columns.write(declaration.stamp()));
      row.put("declaredLearnt", Columns.write(declaration.learnt()));
      row.put("declaredSince", Columns.write(said.since()));
      row.put("declaredHs", Columns.write(said.hs()));
      row.put("declaredBasis", said.basis().name());
      row.put("declaredDocumented", said.documented());
      row.put("declaredCustody", Columns.write(said.custody()));
    }
  }

  private static void putTermination(
      Map<String, @Nullable Object> row, @Nullable Stamped<Termination> termination) {
    if (termination != null) {
      row.put("terminatedStamp", Columns.write(termination.stamp()));
      row.put("terminatedLearnt", Columns.write(termination.learnt()));
      row.put("terminatedAt", Columns.write(termination.value().terminatedAt()));
      row.put("terminatedDocument", termination.value().document());
    }
  }

  /** The links that some rows make together. */
  static List<Link> read(Collection<Value> rows) {
    return rows.stream().collect(groupingBy(row -> row.get("link").asString())).values().stream()
        .map(LinkRow::link)
        .toList();
  }

  private static Link link(List<Value> rows) {
    Value any = rows.getFirst();
    LinkKey key = key(any.get("link").asString());
    return new Link(
        key,
        trades(rows),
        declaration(key, any),
        ended(key, any),
        requireNonNull(Columns.instant(any.get("learnt"))));
  }

  static LinkKey key(String text) {
    int arrow = text.indexOf('>');
    return new LinkKey(
        new SupplierId(text.substring(0, arrow)), new SupplierId(text.substring(arrow + 1)));
  }

  private static Trades trades(List<Value> rows) {
    SortedMap<Goods, Trade> trades = new TreeMap<>();
    for (Value row : rows) {
      Trade trade = TradeRow.read(row);
      if (trade.shipments() > 0) {
        trades.put(Goods.ofWord(row.get("product").asString()), trade);
      }
    }
    return new Trades(trades);
  }

  private static @Nullable Stamped<Declaration> declaration(LinkKey key, Value row) {
    if (row.get("declaredStamp").isNull()) {
      return null;
    }
    return new Stamped<>(
        Columns.stamp(row.get("declaredStamp")),
        requireNonNull(Columns.instant(row.get("declaredLearnt"))),
        new Declaration(
            key,
            requireNonNull(Columns.instant(row.get("declaredSince"))),
            Columns.hs(row.get("declaredHs")),
            LinkBasis.valueOf(row.get("declaredBasis").asString()),
            row.get("declaredDocumented").asBoolean(),
            Columns.custody(row.get("declaredCustody"))));
  }

  private static @Nullable Stamped<Termination> ended(LinkKey key, Value row) {
    if (row.get("terminatedStamp").isNull()) {
      return null;
    }
    return new Stamped<>(
        Columns.stamp(row.get("terminatedStamp")),
        requireNonNull(Columns.instant(row.get("terminatedLearnt"))),
        new Termination(
            key,
            requireNonNull(Columns.instant(row.get("terminatedAt"))),
            row.get("terminatedDocument").asString()));
  }
}
