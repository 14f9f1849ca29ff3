package org.tierlight.graph.neo4j;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.tierlight.graph.facts.Stamped;
import org.tierlight.graph.suppliers.Profile;
import org.tierlight.graph.suppliers.Score;
import org.tierlight.graph.suppliers.Site;
import org.tierlight.vocabulary.SupplierId;

/**
 * The part of the ledger that is about suppliers themselves. A record that stands alone is its
 * {@code :Supplier}; of one that is together with others, what was told stands as {@code :Record}.
 */
final class SupplierLedger {

  static final String OPERATES =
      """
      UNWIND $rows AS row
      MATCH (s:Supplier {id: row.id})
      CREATE (s)-[:OPERATES]->(p:Site {id: row.id})
      SET p += row.properties
      """;

  private final Rows rows;
  private final Together together;
  private final Recent recent;

  SupplierLedger(Rows rows, Together together, Recent recent) {
    this.rows = rows;
    this.together = together;
    this.recent = recent;
  }

  void mention(Collection<SupplierId> ids) {
    List<SupplierId> unknown = ids.stream().filter(not(recent::isAlone)).toList();
    Map<Boolean, List<SupplierId>> places = together.split(unknown);
    List<SupplierId> alone = places.getOrDefault(false, List.of());
    rows.write(
        stubs(alone),
        """
        UNWIND $rows AS row
        MERGE (s:Supplier {id: row.id})
        ON CREATE SET s = row
        """);
    rows.write(
        stubs(places.getOrDefault(true, List.of())),
        """
        UNWIND $rows AS row
        MATCH (r:Record {id: row.id}) WHERE r.undeclared IS NULL
        SET r += row
        """);
    recent.keepAlone(alone);
  }

  private static List<Map<String, Object>> stubs(List<SupplierId> ids) {
    return ids.stream().sorted().map(RecordRow::stub).toList();
  }

  /** How suppliers are described last. */
  Map<SupplierId, Stamped<Profile>> described(Set<SupplierId> ids) {
    return read(
        ids,
        """
        UNWIND $rows AS id
        MATCH (s:%s {id: id}) WHERE s.describedStamp IS NOT NULL
        OPTIONAL MATCH (s)-[:OPERATES]->(p:Site)
        RETURN id, s{.*} AS described, coalesce(p{.*}, s{.*}) AS site
        """,
        row -> ProfileRow.readStamped(row.get("described"), row.get("site")));
  }

  void describe(Map<SupplierId, Stamped<Profile>> profiles) {
    Map<SupplierId, Map<String, @Nullable Object>> described = new TreeMap<>();
    Set<SupplierId> joined = together.suppliers(profiles.keySet()).keySet();
    profiles.forEach(
        (id, profile) ->
            described.put(
                id,
                joined.contains(id)
                    ? ProfileRow.writeWithSite(id, profile)
                    : ProfileRow.write(id, profile)));
    keepProperties(described);
    Map<SupplierId, Stamped<Profile>> alone = new TreeMap<>(profiles);
    alone.keySet().removeAll(new HashSet<>(joined));
    keepSites(alone);
  }

  private void keepSites(Map<SupplierId, Stamped<Profile>> profiles) {
    rows.write(
        Rows.texts(profiles.keySet()),
        """
        UNWIND $rows AS id
        MATCH (p:Site {id: id})
        DETACH DELETE p
        """);
    rows.write(
        profiles.entrySet().stream()
            .flatMap(entry -> site(entry.getKey(), entry.getValue().value().site()))
            .toList(),
        OPERATES);
  }

  private static Stream<Map<String, Object>> site(SupplierId id, @Nullable Site site) {
    return site == null
        ? Stream.empty()
        : Stream.of(Map.of("id", id.value(), "properties", ProfileRow.write(site)));
  }

  Map<SupplierId, Score.Version> scored(Set<SupplierId> ids) {
    return read(
        ids,
        """
        UNWIND $rows AS id
        MATCH (s:%s {id: id}) WHERE s.scoreEpoch IS NOT NULL
        RETURN id, s.scoreEpoch AS scoreEpoch, s.scoreVersion AS scoreVersion
        """,
        ScoreRow::version);
  }

  void score(Collection<Score> scores) {
    Map<SupplierId, Map<String, @Nullable Object>> written = new TreeMap<>();
    scores.forEach(score -> written.put(score.supplier(), ScoreRow.write(score)));
    keepProperties(written);
  }

  private void keepProperties(Map<SupplierId, Map<String, @Nullable Object>> properties) {
    together
        .split(properties.keySet())
        .forEach(
            (isTogether, ids) ->
                rows.write(
                    ids.stream().map(id -> row(id, properties)).toList(),
                    """
                    UNWIND $rows AS row
                    MATCH (s:%s {id: row.id})
                    SET s += row.properties
                    """
                        .formatted(label(isTogether))));
  }

  private static Map<String, Object> row(
      SupplierId id, Map<SupplierId, Map<String, @Nullable Object>> properties) {
    return Map.of("id", id.value(), "properties", properties.getOrDefault(id, Map.of()));
  }

  private <T> Map<SupplierId, T> read(
      Set<SupplierId> ids, String query, Function<Record, T> value) {
    return together.split(ids).entrySet().stream()
        .flatMap(
            place ->
                rows
                    .read(Rows.texts(place.getValue()), query.formatted(label(place.getKey())))
                    .stream())
        .collect(toMap(row -> new SupplierId(row.get("id").asString()), value));
  }

  private static String label(boolean isTogether) {
    return isTogether ? "Record" : "Supplier";
  }
}
