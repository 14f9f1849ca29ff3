package org.tierlight.risk.shelf;

import java.util.Optional;
import org.tierlight.risk.pack.PackImport;

/** An activation whose file was read. */
public record OpenPack(Activation activation, PackImport content) {

  /** What to tell the operator where the file is not read as it was when it was taken. */
  Optional<String> otherReading() {
    int rows = content.rows().size();
    return rows == activation.rows() ? Optional.empty() : Optional.of(otherReading(rows));
  }

  private String otherReading(int rows) {
    return ("Pack %s, edition %s: %d rows of its file were taken, this release reads %d. See what it"
            + " refuses with POST /v1/packs?dryRun=true, and send a file that is corrected.")
        .formatted(activation.pack(), activation.editionWords(), activation.rows(), rows);
  }
}
