package org.tierlight.risk.checkpoint;

import java.util.function.Consumer;
import org.tierlight.risk.column.Transcript;

/** A checkpoint that is kept. */
public interface Kept {

  /** What operators find it by. */
  String name();

  /**
   * What it is of; looks through all of it first.
   *
   * @throws Spoiled if it is not what was once kept
   */
  Heading heading();

  /**
   * Gives an engine back.
   *
   * @throws Spoiled if it is not what was once kept
   */
  void give(Consumer<Transcript> engine);
}
