package org.tierlight.risk.matching;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.tierlight.identity.Party;
import org.tierlight.risk.pack.ListEntry;
import org.tierlight.risk.pack.PackFormat;
import org.tierlight.risk.pack.Scope;
import org.tierlight.risk.pack.TrustedNumber;
import org.tierlight.risk.shelf.Activation;
import org.tierlight.vocabulary.Country;

/**
 * An entry of a list in force.
 *
 * @param key what names it through all editions
 * @param mark what stands for list and key in the ids of matches
 * @param parties as it is compared, one for each country that the list names
 */
public record ListedEntry(
    Activation list, ListEntry entry, String key, String mark, List<Party> parties) {

  private static final int MARK_DIGITS = 16;

  public ListedEntry {
    parties = List.copyOf(parties);
  }

  static ListedEntry of(Activation list, ListEntry entry, PartyReading reading) {
    String key = key(list, entry);
    String mark = mark(list.pack(), key);
    return new ListedEntry(list, entry, key, mark, reading.entry(id(mark, entry), entry));
  }

  /** Stands for a key of a list. */
  static String mark(String pack, String key) {
    return mark(pack + "|" + key);
  }

  /** Stands for a text: the first 64 bits of its SHA-256. */
  static String mark(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, MARK_DIGITS);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The data set's own id, which a corrected number does not change; else a number, or a name. */
  private static String key(Activation list, ListEntry entry) {
    return list.format() == PackFormat.FOLLOW_THE_MONEY
        ? "id:" + entry.reference()
        : entry.numbers().stream()
            .min(Comparator.comparing(TrustedNumber::toString))
            .map(number -> number.scheme() + ":" + number.value())
            .orElseGet(() -> nameAndCountries(entry));
  }

  /** Two of one name in two countries are two. */
  private static String nameAndCountries(ListEntry entry) {
    String kind = entry.scope() == Scope.VESSEL ? "ship:" : "name:";
    String name = kind + NameKey.of(entry.name()).orElse(entry.name());
    return entry.countries().stream()
        .map(Country::code)
        .sorted()
        .map(code -> "|" + code)
        .collect(Collectors.joining("", name, ""));
  }

  /** An entry that a list names twice is two, of one mark. */
  private static String id(String mark, ListEntry entry) {
    return mark + "#" + entry.place().sheet() + "#" + entry.place().row() + "#" + entry.name();
  }
}
