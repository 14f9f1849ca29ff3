package org.tierlight.ingest.table;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.submission.Item;
import org.tierlight.ingest.submission.Origin;
import org.tierlight.ingest.submission.Taken;
import org.tierlight.vocabulary.Formulas;

/** Each row of a table as one item; blank ones are passed over in silence. */
final class RowItems implements Iterator<Taken> {

  private final Layout layout;
  private final HeaderRow header;
  private final RowSource rows;
  private final LongFunction<Origin> origins;
  private final boolean escaped;
  private long index;
  private @Nullable Row next;

  RowItems(Layout layout, HeaderRow header, RowSource rows, LongFunction<Origin> origins) {
    this.layout = layout;
    this.header = header;
    this.rows = rows;
    this.origins = origins;
    this.escaped = header.folded().containsAll(Columns.OF_CORRECTIONS);
  }

  @Override
  public boolean hasNext() {
    while (next == null && rows.hasNext()) {
      Row row = rows.next();
      next = row instanceof Row.Read read && read.isBlank() ? null : row;
    }
    return next != null;
  }

  @Override
  public Taken next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Row row = next;
    next = null;
    return switch (row) {
      case Row.Broken(long number, ProblemCode code, String message, String text) -> {
        layout.unreadable(number, List.of());
        yield taken(unreadable(number, "", code, message), number, List.of(text));
      }
      case Row.Garbled(
              long number,
              int place,
              List<String> cells,
              ProblemCode code,
              String message) -> {
        layout.unreadable(number, cells);
        yield taken(unreadable(number, column(place), code, message), number, cells);
      }
      case Row.Read read -> taken(item(read), read.number(), read.cells());
    };
  }

  private Item item(Row.Read row) {
    Row.Read meant = escaped ? unescaped(row) : row;
    if (row.cells().size() == header.width()) {
      return layout.item(meant, origins.apply(index));
    }
    layout.unreadable(meant.number(), meant.cells());
    return unreadable(
        row.number(),
        "",
        ProblemCode.MALFORMED_CSV,
        "has " + row.cells().size() + " cells where the header has " + header.width());
  }

  private Taken taken(Item item, long number, List<String> cells) {
    index++;
    return new Taken(item, 1, List.of(new Taken.Sent(number, cells)));
  }

  private String column(int place) {
    return place < header.width() ? header.names().get(place) : "";
  }

  private static Row.Read unescaped(Row.Read row) {
    return new Row.Read(row.number(), row.cells().stream().map(Formulas::unescaped).toList());
  }

  private static Item unreadable(long number, String column, ProblemCode code, String message) {
    return new Item.Unreadable(List.of(new Problem(code, new Place.Cell(number, column), message)));
  }
}
