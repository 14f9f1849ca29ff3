package org.tierlight.local;

import java.io.PrintWriter;
import org.tierlight.local.gateway.Receipt;
import org.tierlight.local.load.Batch;
import org.tierlight.local.load.SourceFile;

/** Says where in a file an item was refused, and why. */
final class Refusals {

  private Refusals() {}

  static void print(PrintWriter out, SourceFile file, Batch batch, Receipt receipt) {
    receipt
        .reasons()
        .forEach(problem -> out.println("  " + line(file, batch, receipt.index(), problem)));
  }

  private static String line(SourceFile file, Batch batch, long index, Receipt.Problem problem) {
    return "%s: %s %s%s"
        .formatted(
            place(file, batch, index, problem),
            problem.code(),
            problem.message(),
            problem.hint() == null ? "" : ". " + problem.hint());
  }

  private static String place(SourceFile file, Batch batch, long index, Receipt.Problem problem) {
    if (problem.row() != null) {
      return "row %d, column %s".formatted(batch.first() + problem.row(), problem.column());
    }
    long number = batch.first() + index + 1;
    return switch (file.format()) {
      case CSV -> "row " + (number + 1);
      case NDJSON -> "line %d, at %s".formatted(number, problem.pointer());
      case JSON -> "item %d, at %s".formatted(number, problem.pointer());
    };
  }
}
