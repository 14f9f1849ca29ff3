package org.tierlight.ingest.table;

import java.util.List;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.submission.Item;
import org.tierlight.ingest.submission.Origin;

/** How the rows of one table become items. */
interface Layout {

  /** What it is called in an answer. */
  String name();

  /** Why no row can be read; empty where they can. */
  List<Problem> problems();

  /** The item of a row. */
  Item item(Row.Read row, Origin origin);

  /**
   * A row that cannot be read stands here; most layouts need not know.
   *
   * @param cells as far as they could be read; none where it is no row
   */
  default void unreadable(long number, List<String> cells) {}
}
