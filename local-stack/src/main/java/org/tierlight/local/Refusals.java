package org.tierlight.local;

import java.io.PrintWriter;
import org.tierlight.local.gateway.Receipt;
import org.tierlight.local.load.SourceFile;

/** Says where in a file an item was refused, and why. */
final class Refusals {

  /** A table's header is row 1, so its first item stands in row 2. */
  private static final int FIRST_TABLE_ROW = 2;

  private Refusals() {}

  static void print(PrintWriter out, SourceFile file, long index, Receipt receipt) {
    receipt.reasons().forEach(problem -> out.println("  " + line(file, index, problem)));
  }

  private static String line(SourceFile file, long index, Receipt.Problem problem) {
    return "%s, %s: %s %s %s"
        .formatted(
            place(file, index),
            problem.column() != null ? "column " + problem.column() : "at " + problem.pointer(),
            problem.code(),
            problem.message(),
            problem.hint() == null ? "" : "(" + problem.hint() + ")");
  }

  private static String place(SourceFile file, long index) {
    return switch (file.format()) {
      case CSV -> "row " + (index + FIRST_TABLE_ROW);
      case NDJSON -> "line " + (index + 1);
      case JSON -> "item " + (index + 1);
    };
  }
}
