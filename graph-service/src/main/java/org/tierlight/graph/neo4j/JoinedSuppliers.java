package org.tierlight.graph.neo4j;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tierlight.graph.folding.JoinedSupplier;
import org.tierlight.graph.suppliers.Site;

/** Writes suppliers whole, as they are shown. */
record JoinedSuppliers(Rows rows) {

  void show(Collection<JoinedSupplier> suppliers) {
    rows.write(
        suppliers.stream().map(one -> one.id().value()).toList(),
        """
        UNWIND $rows AS id
        MATCH (p:Site {id: id})
        DETACH DELETE p
        """);
    rows.write(
        suppliers.stream().filter(one -> !one.mentioned()).map(one -> one.id().value()).toList(),
        """
        UNWIND $rows AS id
        MATCH (s:Supplier {id: id})
        DETACH DELETE s
        """);
    List<JoinedSupplier> seen = suppliers.stream().filter(JoinedSupplier::mentioned).toList();
    rows.write(
        seen.stream().map(RecordRow::write).toList(),
        """
        UNWIND $rows AS row
        MERGE (s:Supplier {id: row.id})
        SET s = row
        """);
    rows.write(seen.stream().flatMap(JoinedSuppliers::site).toList(), SupplierLedger.OPERATES);
  }

  private static Stream<Map<String, Object>> site(JoinedSupplier supplier) {
    Optional<Site> site =
        Optional.ofNullable(supplier.profile()).map(profile -> profile.value().site());
    return site.stream()
        .map(it -> Map.of("id", supplier.id().value(), "properties", ProfileRow.write(it)));
  }
}
