package org.tierlight.graph.batches;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tierlight.graph.folding.Change;
import org.tierlight.vocabulary.Position;

/** Records read together, applied together; refused ones count in the spans only. */
public record Batch(List<Span> spans, List<Entry> entries) {

  /** A change and where it stood in the log. */
  public record Entry(Position position, Change change) {

    boolean isFrom(Map<Partition, Long> from) {
      Long first = from.get(new Partition(position.topic(), position.partition()));
      return first != null && position.offset() >= first;
    }

    boolean isIn(Span span) {
      return span.partition().number() == position.partition()
          && span.partition().topic().equals(position.topic())
          && span.first() <= position.offset()
          && position.offset() <= span.last();
    }
  }

  public Batch {
    spans = List.copyOf(spans);
    entries = List.copyOf(entries);
  }

  /** The changes that lie at or behind the given offset of their partition. */
  public List<Change> changesFrom(Map<Partition, Long> from) {
    return entries.stream().filter(entry -> entry.isFrom(from)).map(Entry::change).toList();
  }

  /** How many records of the log it stands for. */
  public long records() {
    return spans.stream().mapToLong(Span::records).sum();
  }

  /** The first half of its records and the second, each in the order of the log. */
  List<Batch> halves() {
    List<Span> first = new ArrayList<>();
    List<Span> second = new ArrayList<>();
    long room = records() / 2;
    for (Span span : spans) {
      long taken = Math.min(room, span.records());
      span.upTo(taken).ifPresent(first::add);
      span.behind(taken).ifPresent(second::add);
      room -= taken;
    }
    return List.of(of(first), of(second));
  }

  private Batch of(List<Span> some) {
    return new Batch(
        some, entries.stream().filter(entry -> some.stream().anyMatch(entry::isIn)).toList());
  }
}
