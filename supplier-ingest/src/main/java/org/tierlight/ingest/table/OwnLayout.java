package org.tierlight.ingest.table;

import java.util.List;
import java.util.Map;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.submission.Item;
import org.tierlight.ingest.submission.Kind;
import org.tierlight.ingest.submission.Origin;
import org.tierlight.ingest.submission.TableRequest;

/** One row is one item, and columns are its fields, whatever their names are. */
final class OwnLayout implements Layout {

  private static final String COUNTRY = "country";
  private static final String COUNTRY_NAME = "country_name";

  private final Kind kind;
  private final HeaderRow row;
  private final List<Problem> mistaken;
  private final Header header;

  OwnLayout(Kind kind, HeaderRow row, ColumnNames names, TableRequest request, char delimiter) {
    Columns known = Columns.of(kind, names);
    this.kind = kind;
    this.row = row;
    this.mistaken = row.mistakes(request.mapping(), field -> known.find(field).isPresent());
    Map<String, String> mapping = mistaken.isEmpty() ? request.mapping() : Map.of();
    this.header = new Header(row, mapped(known.with(mapping)), delimiter);
  }

  @Override
  public String name() {
    return "list";
  }

  @Override
  public List<Problem> problems() {
    return mistaken.isEmpty() ? header.problems() : mistaken;
  }

  @Override
  public Item item(Row.Read cells, Origin origin) {
    List<Problem> doubts = header.doubts(cells);
    if (!doubts.isEmpty()) {
      return new Item.Unreadable(doubts);
    }
    return new Item.Submission(
        kind,
        header.fields(cells),
        origin,
        "",
        pointer -> header.place(cells.number(), pointer),
        header.notes(cells));
  }

  /** Lists have the country as a code, as a name, or as both; the code is taken if it is there. */
  private Columns mapped(Columns known) {
    return known.missing(row.names()).contains(COUNTRY) && row.folded().contains(COUNTRY_NAME)
        ? known.with(Map.of(COUNTRY_NAME, COUNTRY))
        : known;
  }
}
