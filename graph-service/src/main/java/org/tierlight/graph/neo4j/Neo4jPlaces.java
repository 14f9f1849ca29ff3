package org.tierlight.graph.neo4j;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.tierlight.graph.places.Places;
import org.tierlight.graph.suppliers.Site;
import org.tierlight.vocabulary.SupplierId;

/** The places of sites in Neo4j, as they are told now. */
public final class Neo4jPlaces implements Places {

  static final String PLACES =
      """
      UNWIND $rows AS id
      MATCH (:Supplier {id: id})-[:OPERATES]->(p:Site)
      WHERE p.latitude IS NOT NULL AND p.longitude IS NOT NULL
      RETURN id, p.latitude AS latitude, p.longitude AS longitude
      """;

  private final GuardedReads reads;

  /** Reads through guarded reads. */
  public Neo4jPlaces(GuardedReads reads) {
    this.reads = reads;
  }

  @Override
  public Map<SupplierId, Site.Place> of(Collection<SupplierId> suppliers) {
    return reads.read(
        transaction -> {
          Map<SupplierId, Site.Place> places = new HashMap<>();
          new Rows(transaction)
              .read(Rows.texts(suppliers), PLACES)
              .forEach(
                  row ->
                      places.put(
                          new SupplierId(row.get("id").asString()),
                          new Site.Place(
                              row.get("latitude").asDouble(), row.get("longitude").asDouble())));
          return places;
        });
  }
}
