package org.tierlight.ingest.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;

/**
 * The names over the columns of a table, as they were sent.
 *
 * @param number which row it is
 */
record HeaderRow(long number, List<String> names) {

  private static final int SHOWN = 40;

  HeaderRow {
    names = names.stream().map(String::strip).toList();
  }

  int width() {
    return names.size();
  }

  /** The folded names. */
  Set<String> folded() {
    Set<String> folded = new HashSet<>();
    names.forEach(name -> folded.add(ColumnNames.folded(name)));
    return folded;
  }

  /** Where each folded name first stands. */
  Map<String, Integer> places() {
    Map<String, Integer> places = new HashMap<>();
    for (int place = 0; place < names.size(); place++) {
      places.putIfAbsent(ColumnNames.folded(names.get(place)), place);
    }
    return places;
  }

  /** Something that is wrong with a column. */
  Problem problem(String column, ProblemCode code, String message) {
    String shown = column.length() > SHOWN ? column.substring(0, SHOWN) + "…" : column;
    return new Problem(code, new Place.Cell(number, shown), message);
  }
}
