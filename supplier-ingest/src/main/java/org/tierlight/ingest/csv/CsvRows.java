package org.tierlight.ingest.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.LongFunction;
import org.tierlight.ingest.form.Value;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.submission.Item;
import org.tierlight.ingest.submission.Kind;
import org.tierlight.ingest.submission.Origin;

/** Rows of a table as items; a row that is no CSV is the last one. */
final class CsvRows implements Iterator<Item> {

  private final Kind kind;
  private final Header header;
  private final Iterator<CsvRecord> records;
  private final LongFunction<Origin> origins;
  private long row = 1;
  private State state = State.READING;

  CsvRows(Kind kind, Header header, Iterator<CsvRecord> records, LongFunction<Origin> origins) {
    this.kind = kind;
    this.header = header;
    this.records = records;
    this.origins = origins;
  }

  @Override
  public boolean hasNext() {
    if (state == State.READING) {
      try {
        return records.hasNext();
      } catch (CsvParseException _) {
        state = State.BROKEN;
      }
    }
    return state == State.BROKEN;
  }

  @Override
  public Item next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    row++;
    if (state == State.BROKEN) {
      state = State.TOLD;
      return unreadable(
          ProblemCode.MALFORMED_CSV,
          "is no CSV or longer than 64 KiB; the table was not read beyond this row");
    }
    return item(records.next().getFields());
  }

  private Item item(List<String> cells) {
    if (cells.size() != header.width()) {
      return unreadable(
          ProblemCode.MALFORMED_CSV,
          "has " + cells.size() + " cells where the header has " + header.width());
    }
    List<Problem> problems = new ArrayList<>();
    Value body = header.fields(cells, row, problems);
    long here = row;
    return problems.isEmpty()
        ? new Item.Submission(
            kind, body, origins.apply(row - 2), "", pointer -> header.place(here, pointer))
        : new Item.Unreadable(problems);
  }

  private Item unreadable(ProblemCode code, String message) {
    return new Item.Unreadable(List.of(new Problem(code, new Place.Cell(row, ""), message)));
  }

  private enum State {
    READING,
    /** A row was no CSV; it is told as the next item, which is the last one. */
    BROKEN,
    TOLD
  }
}
