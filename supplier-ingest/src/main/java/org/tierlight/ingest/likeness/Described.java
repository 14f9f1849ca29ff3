package org.tierlight.ingest.likeness;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tierlight.vocabulary.Country;

/**
 * A company at a site in somebody's words.
 *
 * @param identifiers numbers by scheme: lei, gln, osId, duns, imo, vat, registration, vendor
 */
public record Described(
    String name,
    List<String> aliases,
    Map<String, String> identifiers,
    Optional<Country> country,
    Optional<String> address) {

  public Described {
    aliases = List.copyOf(aliases);
    identifiers = Map.copyOf(identifiers);
  }
}
