package org.tierlight.ingest.idempotency;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tierlight.vocabulary.Position;

/**
 * Every key ever taken in, in flat arrays: 32 bytes an entry at a load of a half to three quarters,
 * where a map of objects needs more than 150. Split into parts that lock and grow on their own, so
 * that no caller waits for the whole to be copied.
 */
public final class KeyIndex {

  private static final int PARTS = 256;
  private static final int OFFSET_BITS = 44;
  private static final int PARTITION_BITS = 14;

  private final List<String> topics;
  private final List<KeyTable> parts =
      IntStream.range(0, PARTS).mapToObj(_ -> new KeyTable()).toList();

  /**
   * @param topics where facts can stand; at most 32
   */
  public KeyIndex(List<String> topics) {
    this.topics = List.copyOf(topics);
  }

  /** What stands under a key. */
  public Optional<Known> find(Fingerprint key) {
    return Optional.ofNullable(known(part(key).find(key)));
  }

  /**
   * Remembers a key. If it is known already, the entry that was first by topic, partition and
   * offset stays, so that every instance that reads the same log remembers the same.
   */
  public void put(Fingerprint key, Known known) {
    part(key).putEarliest(key, known.body(), packed(known.position()));
  }

  /** How many keys are known. */
  public long size() {
    return parts.stream().mapToLong(KeyTable::size).sum();
  }

  /** How many bytes the arrays take. */
  public long bytes() {
    return parts.stream().mapToLong(KeyTable::bytes).sum();
  }

  private KeyTable part(Fingerprint key) {
    return parts.get((int) (key.low() & (PARTS - 1)));
  }

  private @Nullable Known known(KeyTable.@Nullable Entry entry) {
    return entry == null ? null : new Known(entry.body(), unpacked(entry.position()));
  }

  private long packed(Position position) {
    int topic = topics.indexOf(position.topic());
    if (topic < 0) {
      throw new IllegalArgumentException("no facts stand in " + position.topic());
    }
    return ((long) topic << (OFFSET_BITS + PARTITION_BITS))
        | ((long) position.partition() << OFFSET_BITS)
        | position.offset();
  }

  private Position unpacked(long packed) {
    int topic = (int) (packed >>> (OFFSET_BITS + PARTITION_BITS));
    int partition = (int) (packed >>> OFFSET_BITS) & ((1 << PARTITION_BITS) - 1);
    return new Position(topics.get(topic), partition, packed & ((1L << OFFSET_BITS) - 1));
  }
}
