package org.tierlight.ingest.supplier;

import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tierlight.ingest.form.Canonical;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.SupplierId;

/**
 * The id of a supplier that was sent without one: from its best public number, else from what it is
 * called and where it stands, so that the same list sent twice names the same suppliers.
 */
public final class SupplierIdentity {

  /** From the most to the least trusted; vendor numbers are one buyer's own and name nobody. */
  private static final List<String> TRUSTED = List.of("lei", "gln", "osId", "imo", "bpn");

  private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");

  /** Spellings of one name; marks of other scripts are vowels and letters of their own. */
  private static final Pattern ACCENTS = Pattern.compile("(?<=\\p{IsLatin})\\p{M}+");

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  /** Signs that tell names apart, as C, C# and C++, are none of it; commas and dashes are. */
  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("(?:[^\\p{L}\\p{M}\\p{N}\\p{Sm}\\p{Sc}\\p{So}#%*@]|[®©])+");

  private SupplierIdentity() {}

  static SupplierId of(
      Map<String, String> identifiers,
      String name,
      @Nullable Country country,
      @Nullable String address) {
    return fromNumber(identifiers).orElseGet(() -> fromDescription(name, country, address));
  }

  /** The id of a supplier that nothing but its name and country is known of. */
  public static SupplierId of(String name, @Nullable Country country) {
    return fromDescription(name, country, null);
  }

  private static Optional<SupplierId> fromNumber(Map<String, String> identifiers) {
    return TRUSTED.stream()
        .filter(identifiers::containsKey)
        .map(scheme -> scheme.toLowerCase(Locale.ROOT) + ":" + identifiers.get(scheme))
        .map(SupplierId::new)
        .findFirst();
  }

  private static SupplierId fromDescription(
      String name, @Nullable Country country, @Nullable String address) {
    String description =
        String.join(
            "\n",
            fold(name, BETWEEN_WORDS),
            country == null ? "" : country.code(),
            address == null ? "" : fold(address, NO_LETTERS));
    byte[] digest = Canonical.digest(description);
    return new SupplierId("auto-" + HexFormat.of().formatHex(digest, 0, 12));
  }

  /** Whether a name has a letter or digit; of another no id could be made that means it. */
  public static boolean isName(String text) {
    return LETTER.matcher(text).find();
  }

  private static String fold(String text, Pattern gaps) {
    String spelled = Normalizer.normalize(text, Normalizer.Form.NFKD);
    String plain = ACCENTS.matcher(spelled).replaceAll("").toLowerCase(Locale.ROOT);
    return gaps.matcher(plain).replaceAll(" ").strip();
  }
}
