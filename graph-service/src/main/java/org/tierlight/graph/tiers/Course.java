package org.tierlight.graph.tiers;

import java.util.List;
import org.tierlight.graph.commodities.Commodity;
import org.tierlight.graph.commodities.Stage;
import org.tierlight.vocabulary.HsCode;

/** Along which goods a question goes over the map. */
public sealed interface Course {

  /** Along all goods. */
  Course EVERYTHING = new Everything();

  /** Along all goods. */
  record Everything() implements Course {}

  /** Along the stages of one commodity, whose order is kept. */
  record Along(Commodity commodity) implements Course {}

  /** Along whatever lies under one code, as it is handed on. */
  static Course of(HsCode product) {
    String digits = product.digits();
    return new Along(new Commodity(digits, List.of(new Stage(digits, List.of(digits)))));
  }
}
