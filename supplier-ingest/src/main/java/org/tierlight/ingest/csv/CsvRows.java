package org.tierlight.ingest.csv;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.tierlight.ingest.form.Value;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.submission.Item;
import org.tierlight.ingest.submission.Kind;
import org.tierlight.ingest.submission.Origin;

/** Rows of a table as items; blank ones are passed over. */
final class CsvRows implements Iterator<Item> {

  private final Kind kind;
  private final Header header;
  private final Rows rows;
  private final LongFunction<Origin> origins;
  private long index;
  private Rows.@Nullable Row next;

  CsvRows(Kind kind, Header header, Rows rows, LongFunction<Origin> origins) {
    this.kind = kind;
    this.header = header;
    this.rows = rows;
    this.origins = origins;
  }

  @Override
  public boolean hasNext() {
    while (next == null && rows.hasNext()) {
      Rows.Row row = rows.next();
      next = row instanceof Rows.Read read && read.isBlank() ? null : row;
    }
    return next != null;
  }

  @Override
  public Item next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Rows.Row row = next;
    next = null;
    index++;
    return switch (row) {
      case Rows.Broken(long number, ProblemCode code, String message) ->
          unreadable(number, code, message);
      case Rows.Read(long number, List<String> cells) -> item(number, cells);
    };
  }

  private Item item(long number, List<String> cells) {
    if (cells.size() != header.width()) {
      return unreadable(
          number,
          ProblemCode.MALFORMED_CSV,
          "has " + cells.size() + " cells where the header has " + header.width());
    }
    List<Problem> problems = new ArrayList<>();
    Value body = header.fields(cells, number, problems);
    return problems.isEmpty()
        ? new Item.Submission(
            kind, body, origins.apply(index - 1), "", pointer -> header.place(number, pointer))
        : new Item.Unreadable(problems);
  }

  private static Item unreadable(long number, ProblemCode code, String message) {
    return new Item.Unreadable(List.of(new Problem(code, new Place.Cell(number, ""), message)));
  }
}
