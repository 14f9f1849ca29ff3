package org.tierlight.graph.neo4j;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.tierlight.graph.facts.Stamped;
import org.tierlight.graph.suppliers.Profile;
import org.tierlight.graph.suppliers.Summary;
import org.tierlight.vocabulary.SupplierId;

/**
 * How suppliers were described when the log had been read up to a time. What was learnt by then and
 * holds is read as it stands, so a question costs what was described anew since.
 */
final class PastDescriptions {

  /**
   * Of a supplier of several records, the descriptions of all of them. The hint is for the planner,
   * which would go over all of few.
   */
  static final String THEN =
      """
      UNWIND $ids AS id
      MATCH (s:Supplier {id: id}) WHERE s.describedLearnt > $known
      CALL (id) {
        MATCH (r:Record {supplier: id}) RETURN r.id AS part
        UNION
        RETURN id AS part
      }
      CALL (part) {
        MATCH (d:EarlierDescription {supplier: part})
        USING INDEX d:EarlierDescription(supplier)
        WHERE d.describedLearnt <= $known AND d.until > $known
        RETURN d{.*} AS described
        UNION ALL
        MATCH (r:Record {id: part}) WHERE r.describedLearnt <= $known
        RETURN r{.*} AS described
        UNION ALL
        RETURN null AS described
      }
      RETURN id, described
      """;

  private final TransactionContext transaction;
  private final Instant known;

  PastDescriptions(TransactionContext transaction, Instant known) {
    this.transaction = transaction;
    this.known = known;
  }

  /**
   * The descriptions of those that were described anew since; empty for one that nobody had
   * described. Those that are described as they were are absent.
   */
  Map<SupplierId, Optional<Profile>> of(Collection<SupplierId> ids) {
    Map<SupplierId, Optional<Stamped<Profile>>> then = new HashMap<>();
    for (Record row : read(ids)) {
      then.merge(
          new SupplierId(row.get("id").asString()),
          described(row.get("described")),
          PastDescriptions::later);
    }
    Map<SupplierId, Optional<Profile>> profiles = new HashMap<>();
    then.forEach((id, described) -> profiles.put(id, described.map(Stamped::value)));
    return profiles;
  }

  /** Suppliers as they were described then, without their risk, which is of now. */
  Map<SupplierId, Summary> then(Collection<Summary> now) {
    Map<SupplierId, Optional<Profile>> told = of(now.stream().map(Summary::id).distinct().toList());
    Map<SupplierId, Summary> then = new HashMap<>();
    for (Summary one : now) {
      Optional<Profile> profile = told.get(one.id());
      then.put(one.id(), profile == null ? one.withoutRisk() : Summary.of(one.id(), profile));
    }
    return then;
  }

  private List<Record> read(Collection<SupplierId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<String, Object> parameters =
        Map.of("ids", Rows.texts(ids), "known", requireNonNull(Columns.write(known)));
    return transaction.run(THEN, parameters).list();
  }

  private static Optional<Stamped<Profile>> described(Value row) {
    return row.isNull() ? Optional.empty() : Optional.of(ProfileRow.readStamped(row, row));
  }

  private static Optional<Stamped<Profile>> later(
      Optional<Stamped<Profile>> one, Optional<Stamped<Profile>> other) {
    return one.isPresent() && other.isPresent()
        ? Optional.of(one.get().later(other.get()))
        : one.or(() -> other);
  }
}
