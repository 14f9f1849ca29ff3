package org.tierlight.risk.checkpoint;

import java.util.List;
import java.util.function.Consumer;
import org.tierlight.risk.column.Transcript;

/** Where checkpoints are kept. They are copies: the log holds all that they hold. */
public interface Checkpoints {

  /** Those that are kept, the newest first. */
  List<Kept> newestFirst();

  /**
   * Keeps one more; it is there as a whole or not at all. Older ones but the one before it go.
   *
   * @param engine takes the engine down
   * @return how many bytes it took
   * @throws java.io.UncheckedIOException if it cannot be kept; those before it stay then
   */
  long keep(Heading heading, Consumer<Transcript> engine);
}
