package org.tierlight.graph.neo4j;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.tierlight.graph.suppliers.Dossier;
import org.tierlight.graph.suppliers.Facet;
import org.tierlight.graph.suppliers.Facets;
import org.tierlight.graph.suppliers.Page;
import org.tierlight.graph.suppliers.Search;
import org.tierlight.graph.suppliers.Sought;
import org.tierlight.graph.suppliers.Suppliers;
import org.tierlight.vocabulary.SupplierId;

/** Lists of suppliers and single suppliers out of Neo4j. */
public final class Neo4jSuppliers implements Suppliers {

  static final String DOSSIER =
      Neo4jNeighbours.SOUGHT
          + """
      OPTIONAL MATCH (s)-[:OPERATES]->(p:Site)
      CALL (s) {
        OPTIONAL MATCH (s)-[l:SUPPLIES]-() WHERE l.evidence IS NOT NULL
        UNWIND [l.firstSeen, l.declaredSince] AS first
        RETURN min(first) AS firstSeen, max(coalesce(l.lastSeen, l.declaredSince)) AS lastSeen
      }
      RETURN s{.*} AS supplier, supplierOfRecord, p{.*} AS site, firstSeen, lastSeen,
        COLLECT {
          MATCH (r:Record {supplier: s.id}) WHERE r.id <> s.id RETURN r.id ORDER BY r.id
        } AS records,
        COUNT { MATCH (s)<-[l:SUPPLIES]-(o) WHERE l.evidence IS NOT NULL RETURN DISTINCT o }
          AS suppliers,
        COUNT { MATCH (s)-[l:SUPPLIES]->(o) WHERE l.evidence IS NOT NULL RETURN DISTINCT o }
          AS buyers
      """;

  private final GuardedReads reads;

  /** Reads through guarded reads. */
  public Neo4jSuppliers(GuardedReads reads) {
    this.reads = reads;
  }

  @Override
  public Page page(Search search, String afterKey, int limit) {
    return reads.read(transaction -> page(search, afterKey, limit, transaction));
  }

  private static Page page(
      Search search, String afterKey, int limit, TransactionContext transaction) {
    SearchStatement statement = new SearchStatement(search);
    Map<String, Object> parameters = new HashMap<>(statement.parameters());
    Record counted = transaction.run(statement.count(), parameters).single();
    parameters.put("after", afterKey);
    parameters.put("limit", limit + 1);
    List<Record> found = transaction.run(statement.page(), parameters).list();
    List<Record> kept = found.subList(0, Math.min(limit, found.size()));
    Optional<String> next =
        found.size() > limit ? Optional.of(kept.getLast().get("key").asString()) : Optional.empty();
    return new Page(
        kept.stream().map(row -> ScoreRow.summary(row.get("supplier"))).toList(),
        next,
        statement.total(counted));
  }

  @Override
  public Facets facets(Search search) {
    return reads.read(transaction -> facets(search, transaction));
  }

  /** A facet is counted without its own filter, and those that have none together. */
  private static Facets facets(Search search, TransactionContext transaction) {
    SearchStatement whole = new SearchStatement(search);
    Record counted = transaction.run(whole.count(), whole.parameters()).single();
    Map<Facet, Facets.Values> values = new EnumMap<>(Facet.class);
    boolean wordsWereCut = search.words() != null && counted.get("cut").asBoolean();
    Map<Search, FacetCounts> walks = new HashMap<>();
    for (Facet facet : Facet.values()) {
      FacetCounts walk =
          walks.computeIfAbsent(
              search.without(facet), asked -> FacetCounts.read(asked, wordsWereCut, transaction));
      values.put(facet, walk.values(facet));
    }
    return new Facets(whole.total(counted), values);
  }

  @Override
  public Sought<Dossier> dossier(SupplierId id) {
    return reads.read(
        transaction ->
            Neo4jNeighbours.sought(
                id,
                transaction.run(DOSSIER, Map.of("id", id.value())).single(),
                row -> dossier(id, row)));
  }

  private static Dossier dossier(SupplierId id, Record row) {
    return new Dossier(
        id,
        ProfileRow.read(row.get("supplier"), row.get("site")),
        ScoreRow.read(id, row.get("supplier")),
        new Dossier.Trading(
            row.get("suppliers").asLong(),
            row.get("buyers").asLong(),
            Columns.instant(row.get("firstSeen")),
            Columns.instant(row.get("lastSeen")),
            false),
        Columns.texts(row.get("records")).stream().map(SupplierId::new).toList());
  }
}
