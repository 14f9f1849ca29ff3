package org.tierlight.ingest.likeness;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tierlight.identity.AddressReading;
import org.tierlight.identity.NameReading;
import org.tierlight.identity.Party;
import org.tierlight.identity.Romanisation;
import org.tierlight.identity.SiteAddress;

/** Reads descriptions as parties that can be compared. */
public final class PartyReading {

  /** A buyer's own vendor number means another supplier to another buyer. */
  private static final String VENDOR = "vendor";

  private final NameReading names;
  private final AddressReading addresses;

  /** With a way to write other scripts. */
  public PartyReading(Romanisation romanisation) {
    this.names = new NameReading(romanisation);
    this.addresses = new AddressReading(romanisation);
  }

  /** The party of a description. */
  public Party read(String id, Described description) {
    return new Party(
        id,
        Stream.concat(Stream.of(description.name()), description.aliases().stream())
            .map(names::read)
            .toList(),
        description.country(),
        description.address().map(addresses::read).orElse(SiteAddress.UNKNOWN),
        identifiers(description));
  }

  private static Set<Party.Identifier> identifiers(Described description) {
    return description.identifiers().entrySet().stream()
        .filter(number -> !number.getKey().equals(VENDOR))
        .map(number -> new Party.Identifier(number.getKey(), number.getValue()))
        .collect(Collectors.toSet());
  }
}
