package org.tierlight.graph.neo4j;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.tierlight.graph.links.Goods;
import org.tierlight.graph.links.Link;

/** A link as it stands in the database: what it says, and the properties of each product. */
record StoredLink(Link link, SortedMap<Goods, Map<String, Value>> products) {

  StoredLink {
    products = Collections.unmodifiableSortedMap(products);
  }

  /** A link as it was found, row by row. */
  static StoredLink of(Collection<Value> rows) {
    SortedMap<Goods, Map<String, Value>> products = new TreeMap<>();
    rows.forEach(
        row -> products.put(Goods.ofWord(row.get("product").asString()), row.asMap(it -> it)));
    return new StoredLink(LinkRow.read(List.copyOf(rows)).getFirst(), products);
  }

  /** A link as it is to be written, about some products. */
  static StoredLink of(Link link, SortedSet<Goods> about) {
    SortedMap<Goods, Map<String, Value>> products = new TreeMap<>();
    for (Goods goods : about) {
      Map<String, Value> row = new HashMap<>();
      LinkRow.properties(link, goods)
          .forEach(
              (name, value) -> {
                if (value != null) {
                  row.put(name, Values.value(value));
                }
              });
      products.put(goods, row);
    }
    return new StoredLink(link, products);
  }

  /** What has to be set to come from one row to another; null for what goes. */
  static Map<String, Value> change(Map<String, Value> before, Map<String, Value> after) {
    Map<String, Value> change = new HashMap<>(after);
    change.entrySet().removeIf(one -> one.getValue().equals(before.get(one.getKey())));
    before.keySet().stream()
        .filter(name -> !after.containsKey(name))
        .forEach(name -> change.put(name, Values.NULL));
    return change;
  }
}
