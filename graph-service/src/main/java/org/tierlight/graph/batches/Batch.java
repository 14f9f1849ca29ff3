package org.tierlight.graph.batches;

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
  }

  public Batch {
    spans = List.copyOf(spans);
    entries = List.copyOf(entries);
  }

  /** The changes that lie at or behind the given offset of their partition. */
  public List<Change> changesFrom(Map<Partition, Long> from) {
    return entries.stream().filter(entry -> entry.isFrom(from)).map(Entry::change).toList();
  }
}
