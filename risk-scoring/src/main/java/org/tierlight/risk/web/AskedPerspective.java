package org.tierlight.risk.web;

import java.util.List;
import org.tierlight.risk.parameters.Perspective;

/** Reads with which law's eyes somebody asks. */
final class AskedPerspective {

  private AskedPerspective() {}

  /**
   * The perspective that is meant.
   *
   * @throws InvalidQuestion if there is none of this name
   */
  static Perspective of(String text) {
    return Perspective.named(text)
        .orElseThrow(() -> new InvalidQuestion(List.of(FieldProblem.unknownPerspective(text))));
  }
}
