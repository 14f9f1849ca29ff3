package org.tierlight.graph.neo4j;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Stream.concat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.tierlight.graph.batches.Partition;

/** The last offset applied of each partition, kept beside the data that it speaks of. */
final class Cursors {

  /** Locked by every batch: which records are together must not change while facts land. */
  private static final Partition GROUPS = new Partition("facts.identity", 0);

  private final TransactionContext transaction;

  Cursors(TransactionContext transaction) {
    this.transaction = transaction;
  }

  Map<Partition, Long> all() {
    return offsets(
        transaction
            .run(
                """
                MATCH (c:Cursor)
                RETURN c.topic AS topic, c.partition AS number, c.offset AS offset
                """)
            .list());
  }

  /**
   * What stood when the locks were taken.
   *
   * @param batches how many batches have ever been applied
   */
  record Locked(Map<Partition, Long> applied, long batches) {}

  /** Writing before reading takes the lock: of two writers the second sees what the first did. */
  Locked lock(Stream<Partition> partitions) {
    String query =
        """
        UNWIND $partitions AS partition
        MERGE (c:Cursor {topic: partition.topic, partition: partition.number})
        ON CREATE SET c.offset = -1
        SET c.lock = true
        RETURN c.topic AS topic, c.partition AS number, c.offset AS offset, c.batches AS batches
        """;
    List<Map<String, Object>> rows =
        concat(Stream.of(GROUPS), partitions).distinct().map(Cursors::row).toList();
    List<Record> found = transaction.run(query, Map.of("partitions", rows)).list();
    return new Locked(offsets(found), found.getFirst().get("batches").asLong(0));
  }

  void advance(Map<Partition, Long> offsets) {
    String query =
        """
        MATCH (g:Cursor {topic: $groups.topic, partition: $groups.number})
        SET g.batches = coalesce(g.batches, 0) + 1
        WITH g
        UNWIND $rows AS row
        MATCH (c:Cursor {topic: row.partition.topic, partition: row.partition.number})
        SET c.offset = row.offset, c.appliedAt = datetime()
        """;
    List<Map<String, Object>> rows =
        offsets.entrySet().stream()
            .map(
                entry ->
                    Map.<String, Object>of(
                        "partition", row(entry.getKey()), "offset", entry.getValue()))
            .toList();
    transaction.run(query, Map.of("groups", row(GROUPS), "rows", rows)).consume();
  }

  private static Map<String, Object> row(Partition partition) {
    return Map.of("topic", partition.topic(), "number", partition.number());
  }

  private static Map<Partition, Long> offsets(List<Record> records) {
    return records.stream()
        .collect(
            toMap(
                row -> new Partition(row.get("topic").asString(), row.get("number").asInt()),
                row -> row.get("offset").asLong()));
  }
}
