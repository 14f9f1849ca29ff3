package org.tierlight.risk.pack;

import java.util.Optional;

/** One publisher's form. */
interface Format {

  /** What the content yields, or empty if it does not have this form. */
  Optional<PackImport> read(Content content);
}
