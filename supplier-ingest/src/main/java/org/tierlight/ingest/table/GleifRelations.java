package org.tierlight.ingest.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tierlight.ingest.form.Filled;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.submission.Item;
import org.tierlight.ingest.submission.Kind;
import org.tierlight.ingest.submission.Origin;

/** GLEIF's relationships (RR-CDF, level 2) as CSV: who consolidates whom. */
final class GleifRelations implements Layout {

  private static final String START = "relationship_startnode_nodeid";
  private static final String END = "relationship_endnode_nodeid";
  private static final String TYPE = "relationship_relationshiptype";
  private static final String STATUS = "relationship_relationshipstatus";

  private static final Map<String, String> KINDS =
      Map.of(
          "IS_DIRECTLY_CONSOLIDATED_BY", "DIRECT_PARENT",
          "IS_ULTIMATELY_CONSOLIDATED_BY", "ULTIMATE_PARENT");

  private final HeaderRow header;
  private final List<Problem> mistaken;
  private final Map<String, Integer> places;

  /**
   * A layout under a header.
   *
   * @param mistaken what is wrong with the mapping of its columns
   */
  GleifRelations(HeaderRow header, List<Problem> mistaken) {
    this.header = header;
    this.mistaken = List.copyOf(mistaken);
    this.places = header.places();
  }

  static boolean recognises(HeaderRow header) {
    return header.folded().containsAll(Set.of(START, END, TYPE));
  }

  static boolean has(String field) {
    return Set.of(START, END, TYPE, STATUS).contains(ColumnNames.folded(field));
  }

  @Override
  public String name() {
    return "gleif-relationships";
  }

  @Override
  public List<Problem> problems() {
    return mistaken;
  }

  @Override
  public Item item(Row.Read row, Origin origin) {
    Cells cells = new Cells(header, places, row);
    Optional<String> kind = cells.text(TYPE).map(KINDS::get);
    if (kind.isEmpty()) {
      return new Item.PassedOver(
          List.of(cells.problem(ProblemCode.NOT_KEPT, "is no relation of parent and child", TYPE)));
    }
    if (cells.text(STATUS).filter(status -> !status.equals("ACTIVE")).isPresent()) {
      return new Item.PassedOver(
          List.of(cells.problem(ProblemCode.NOT_IN_FORCE, "is not active", STATUS)));
    }
    Filled form =
        new Filled()
            .text("type", "OWNERSHIP")
            .text("assetId", id(cells, START))
            .text("ownerId", id(cells, END))
            .text("kind", kind)
            .text("source", "GLEIF");
    return new Item.Submission(
        Kind.SUPPLIER, form.value(), origin, "", pointer -> place(row, pointer));
  }

  /** As a company without another id is named after its LEI. */
  private static Optional<String> id(Cells cells, String column) {
    return cells.text(column).map(lei -> "lei:" + lei);
  }

  private Place place(Row.Read row, String pointer) {
    String column = pointer.equals("/ownerId") ? END : pointer.equals("/assetId") ? START : TYPE;
    return new Cells(header, places, row).problem(ProblemCode.LEFT_OUT, "", column).place();
  }
}
