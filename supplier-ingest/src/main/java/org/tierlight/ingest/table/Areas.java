package org.tierlight.ingest.table;

import java.util.Map;
import java.util.Optional;

/** The areas of trade statistics by their numbers. */
public record Areas(Map<String, Area> byNumber) {

  public Areas {
    byNumber = Map.copyOf(byNumber);
  }

  /** The area of a number, which may have zeros before it. */
  Optional<Area> find(String number) {
    return Optional.ofNullable(byNumber.get(number.replaceFirst("^0+(?=.)", "")));
  }
}
