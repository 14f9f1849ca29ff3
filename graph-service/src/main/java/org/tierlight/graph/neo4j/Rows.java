package org.tierlight.graph.neo4j;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.tierlight.vocabulary.SupplierId;

/** Statements over many rows at once; without rows nothing is asked. */
record Rows(TransactionContext transaction) {

  List<Record> read(Collection<?> rows, String query) {
    return rows.isEmpty()
        ? List.of()
        : transaction.run(query, Map.of("rows", List.copyOf(rows))).list();
  }

  void write(Collection<?> rows, String query) {
    if (!rows.isEmpty()) {
      transaction.run(query, Map.of("rows", List.copyOf(rows))).consume();
    }
  }

  static List<String> texts(Collection<SupplierId> ids) {
    return ids.stream().map(SupplierId::value).toList();
  }
}
