package org.tierlight.risk.kafka.streams;

import java.nio.ByteBuffer;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.tierlight.risk.fact.DatedFact;
import org.tierlight.risk.fact.Subject;
import org.tierlight.risk.kafka.FactDecoder;
import org.tierlight.vocabulary.SupplierId;

/**
 * All that a part of the network keeps over its lives; what can be derived from it is not in it. A
 * row a thing, so that a hub's rows stay as small as everybody's.
 */
final class PartStore {

  private static final byte[] PRESENT = {1};

  private final KeyValueStore<Bytes, byte[]> rows;

  PartStore(KeyValueStore<Bytes, byte[]> rows) {
    this.rows = rows;
  }

  /** A number greater than that of every earlier life, also where clocks differ a little. */
  long nextLife(long milliseconds) {
    byte[] last = rows.get(Row.LIFE.key(""));
    long next = last == null ? milliseconds : Math.max(number(last) + 1, milliseconds);
    rows.put(Row.LIFE.key(""), bytes(next));
    return next;
  }

  /** Keeps a fact unless a later one about its thing is kept; whoever is named stays known. */
  void keep(ConsumerRecord<byte[], byte[]> record, DatedFact dated, Subject subject) {
    Bytes key = Row.FACT.key(subject.thing());
    byte[] before = rows.get(key);
    if (before == null) {
      rows.put(key, row(record));
      return;
    }
    DatedFact known = FactDecoder.decode(StoredMessage.read(before));
    if (known.version().compareTo(dated.version()) < 0) {
      rows.put(key, row(record));
      know(Subject.of(known));
    } else if (!known.equals(dated)) {
      know(subject);
    }
  }

  private void know(Subject subject) {
    know(subject.keeper());
    subject.others().forEach(this::know);
  }

  private void know(SupplierId supplier) {
    rows.putIfAbsent(Row.KNOWN.key(supplier.value()), PRESENT);
  }

  /** Keeps a message under a name. */
  void keep(Row kind, String name, ConsumerRecord<byte[], byte[]> message) {
    rows.put(kind.key(name), row(message));
  }

  /** Keeps what is being sent under a name. */
  void keep(Row kind, String name, ProducerRecord<byte[], byte[]> message) {
    rows.put(
        kind.key(name),
        StoredMessage.write(message.topic(), message.key(), message.headers(), message.value()));
  }

  void reached(String topic, long offset) {
    rows.put(Row.POSITION.key(topic), bytes(offset));
  }

  void forget(Row kind, String name) {
    rows.delete(kind.key(name));
  }

  /** Hands on every message of a kind, and its name. */
  void messages(Row kind, BiConsumer<String, ConsumerRecord<byte[], byte[]>> reader) {
    each(kind, row -> reader.accept(Row.name(row.key.get()), StoredMessage.read(row.value)));
  }

  /** Hands on every supplier that is known though no kept fact names it. */
  void known(Consumer<SupplierId> reader) {
    each(Row.KNOWN, row -> reader.accept(new SupplierId(Row.name(row.key.get()))));
  }

  /** Hands on how far each topic was read. */
  void positions(BiConsumer<String, Long> reader) {
    each(Row.POSITION, row -> reader.accept(Row.name(row.key.get()), number(row.value)));
  }

  private void each(Row kind, Consumer<KeyValue<Bytes, byte[]>> reader) {
    try (KeyValueIterator<Bytes, byte[]> all = rows.range(kind.key(""), kind.end())) {
      all.forEachRemaining(reader);
    }
  }

  private static byte[] row(ConsumerRecord<byte[], byte[]> record) {
    return StoredMessage.write(record.topic(), record.key(), record.headers(), record.value());
  }

  static long number(byte[] row) {
    return ByteBuffer.wrap(row).getLong();
  }

  private static byte[] bytes(long number) {
    return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
  }
}
