package org.tierlight.message;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.Disclosure;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.IsicCode;
import org.tierlight.vocabulary.Money;
import org.tierlight.vocabulary.Region;
import org.tierlight.vocabulary.SupplierId;

/**
 * Someone described a supplier; a later description (by time, then id) replaces the whole of an
 * earlier one.
 *
 * @param identifiers public or vendor numbers by scheme: lei, gln, osId, duns, imo, vendor …
 * @param declaredPurchases all it buys in a year, in the reporting currency
 */
public record SupplierDeclared(
    SupplierId supplierId,
    String name,
    List<String> aliases,
    Map<String, String> identifiers,
    @Nullable Country country,
    @Nullable Region region,
    @Nullable String address,
    @Nullable Coordinates coordinates,
    List<IsicCode> isic,
    List<HsCode> hs,
    boolean primaryProducer,
    @Nullable Money declaredPurchases,
    Disclosure disclosure)
    implements SupplierFact {

  public SupplierDeclared {
    aliases = List.copyOf(aliases);
    identifiers = Map.copyOf(identifiers);
    isic = List.copyOf(isic);
    hs = List.copyOf(hs);
  }

  /** A place on the globe, in degrees. */
  public record Coordinates(double latitude, double longitude) {}
}
