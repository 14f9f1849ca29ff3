package org.tierlight.risk.legal;

import java.time.LocalDate;

/**
 * An official list that suppliers were searched for on.
 *
 * @param on the day of the search
 */
public record SearchedList(String title, String publisher, String edition, LocalDate on) {

  Citation citation() {
    return new Citation(title, publisher, edition, null, on);
  }

  String words() {
    return "%s (%s, edition %s, searched on %s)".formatted(title, publisher, edition, on);
  }
}
