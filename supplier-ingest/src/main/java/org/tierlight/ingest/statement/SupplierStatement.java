package org.tierlight.ingest.statement;

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

/** There is a supplier, and this is what is said of it. */
public record SupplierStatement(
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
    implements Statement {

  public SupplierStatement {
    aliases = List.copyOf(aliases);
    identifiers = Map.copyOf(identifiers);
    isic = List.copyOf(isic);
    hs = List.copyOf(hs);
  }

  @Override
  public String subject() {
    return supplierId.value();
  }

  /** A place on the globe, in degrees. */
  public record Coordinates(double latitude, double longitude) {}
}
