package org.tierlight.ingest.supplier;

import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
  private static final List<String> TRUSTED = List.of("lei", "gln", "osId", "imo");

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
            fold(name),
            country == null ? "" : country.code(),
            address == null ? "" : fold(address));
    byte[] digest = Canonical.digest(description);
    return new SupplierId("auto-" + HexFormat.of().formatHex(digest, 0, 12));
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
