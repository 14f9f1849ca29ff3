package org.tierlight.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tierlight.vocabulary.Country;

/**
 * A company at a site, as one source describes it.
 *
 * @param id the source's own
 * @param names the first is its name, the others aliases
 * @param identifiers exact and trusted ones: LEI, GLN, OS ID, a national register's number
 */
public record Party(
    String id,
    List<CompanyName> names,
    Optional<Country> country,
    SiteAddress address,
    Set<Identifier> identifiers) {

  /** A number of a register that gives no number twice, such as {@code lei}. */
  public record Identifier(String scheme, String value) {}

  /**
   * @throws IllegalArgumentException without a name
   */
  public Party {
    names = List.copyOf(names);
    identifiers = Set.copyOf(identifiers);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("a party has a name");
    }
  }
}
