package org.tierlight.graph.ownership;

import java.util.List;
import java.util.Set;
import org.tierlight.graph.suppliers.Sought;
import org.tierlight.graph.suppliers.Summary;
import org.tierlight.vocabulary.SupplierId;

/** One look at who is next to whom; what had ended or not begun by then is not seen. */
public interface Holdings {

  /** One supplier. */
  Sought<Summary> supplier(SupplierId id);

  /** What is declared of those who hold some suppliers, at most so much. */
  Step holdersOf(Set<SupplierId> held, int rows);

  /** What is declared of those whom some suppliers hold, at most so much. */
  Step heldBy(Set<SupplierId> holders, int rows);

  /**
   * What is found in one step.
   *
   * @param more whether there was more than asked for
   */
  record Step(List<Holding> holdings, boolean more) {

    public Step {
      holdings = List.copyOf(holdings);
    }
  }
}
