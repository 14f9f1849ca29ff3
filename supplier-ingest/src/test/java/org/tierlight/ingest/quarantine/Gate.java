package org.tierlight.ingest.quarantine;

import java.util.List;
import java.util.Optional;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.receipt.Receipt;
import org.tierlight.vocabulary.Position;

/** Refuses what is not mended, and takes the rest in once. */
final class Gate implements Door {

  final Position written = new Position("facts", 3, 7);
  boolean refuses = true;
  Runnable stay = () -> {};
  int passed;

  @Override
  public Way way(String topic) {
    return switch (topic) {
      case "inbound" -> Way.MENDABLE;
      case "facts" -> Way.AS_IT_IS;
      default -> Way.NONE;
    };
  }

  @Override
  public Optional<Receipt> again(Position origin, long offset, Optional<byte[]> mended) {
    stay.run();
    if (mended.isEmpty() && refuses) {
      return Optional.of(
          Receipt.rejected(0, List.of(Problem.at("/since", ProblemCode.BAD_DATE, "is none"))));
    }
    Receipt.Status status = passed++ == 0 ? Receipt.Status.ACCEPTED : Receipt.Status.DUPLICATE;
    return Optional.of(new Receipt(0, status, "s", written, List.of(), List.of()));
  }
}
