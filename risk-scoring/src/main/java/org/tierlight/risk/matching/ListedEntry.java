package org.tierlight.risk.matching;

import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tierlight.risk.pack.ListEntry;
import org.tierlight.risk.pack.PackFormat;
import org.tierlight.risk.pack.TrustedNumber;
import org.tierlight.risk.shelf.Activation;

/** An entry of a list in force, with what names it through all editions. */
public record ListedEntry(Activation list, ListEntry entry) {

  /** A number, the data set's own id, or the name: what an edition does not change. */
  public String key() {
    return entry.numbers().stream()
        .min(Comparator.comparing(TrustedNumber::toString))
        .map(number -> number.scheme() + ":" + number.value())
        .orElseGet(this::ownKey);
  }

  private String ownKey() {
    return list.format() == PackFormat.FOLLOW_THE_MONEY
        ? "id:" + entry.reference()
        : "name:" + NameKey.of(entry.name()).orElse(entry.name());
  }

  Set<String> nameKeys() {
    return Stream.concat(Stream.of(entry.name()), entry.aliases().stream())
        .flatMap(each -> NameKey.of(each).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
