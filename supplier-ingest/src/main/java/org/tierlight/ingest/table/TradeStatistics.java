package org.tierlight.ingest.table;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.LongFunction;
import org.tierlight.ingest.submission.Item;
import org.tierlight.ingest.submission.Kind;
import org.tierlight.ingest.submission.Origin;
import org.tierlight.ingest.submission.Taken;

/** Rows of trade statistics; each area is described before the first row that names it. */
final class TradeStatistics implements Iterator<Taken> {

  static final String NAME = "trade-statistics";

  private final StatisticRows layout;
  private final RowItems rows;
  private final LongFunction<Origin> origins;
  private final Set<String> named = new HashSet<>();
  private final Deque<Taken> ready = new ArrayDeque<>();

  TradeStatistics(HeaderRow header, Areas areas, RowSource rows, LongFunction<Origin> origins) {
    this.layout = new StatisticRows(header, areas);
    this.rows = new RowItems(layout, header, rows, origins);
    this.origins = origins;
  }

  @Override
  public boolean hasNext() {
    return !ready.isEmpty() || rows.hasNext();
  }

  @Override
  public Taken next() {
    if (ready.isEmpty()) {
      if (!rows.hasNext()) {
        throw new NoSuchElementException();
      }
      take(rows.next());
    }
    return ready.removeFirst();
  }

  private void take(Taken row) {
    if (row.item() instanceof Item.Submission) {
      layout.areas(row.cells().getFirst().cells()).forEach(this::name);
    }
    ready.add(row);
  }

  /** By its own id: known as a duplicate by its content, whatever file names it next. */
  private void name(Area area) {
    if (named.add(area.id())) {
      ready.add(
          new Taken(
              Item.Submission.whole(Kind.SUPPLIER, area.body(), origins.apply(0).byOwnId()),
              0,
              List.of()));
    }
  }
}
