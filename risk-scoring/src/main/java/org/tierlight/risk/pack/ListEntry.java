package org.tierlight.risk.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tierlight.vocabulary.Country;

/**
 * An organisation, a ship, a place or goods as a list names them. It is attached to no supplier:
 * whether a supplier is meant is a question of its own (ADR 0068).
 *
 * @param aliases other names, as the list gives them
 * @param countries empty where the list names none
 * @param since the day it was listed, where the list says so
 * @param reference what to cite: a section, a number, an address
 * @param numbers that mean this organisation and no other
 * @param subject what the list says of it
 * @param particulars what it speaks of, where that is, and what else the list says
 */
public record ListEntry(
    Place place,
    String name,
    List<String> aliases,
    List<Country> countries,
    Optional<LocalDate> since,
    boolean inForce,
    String reference,
    Set<TrustedNumber> numbers,
    ListSubject subject,
    Particulars particulars)
    implements PackRow {

  /**
   * @throws IllegalArgumentException if the name is blank
   */
  public ListEntry {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an entry has a name");
    }
    aliases = List.copyOf(aliases);
    countries = List.copyOf(countries);
    numbers = Set.copyOf(numbers);
  }

  /** What it speaks of. */
  public Scope scope() {
    return particulars.scope();
  }
}
