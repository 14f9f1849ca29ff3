package org.tierlight.graph.suppliers;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.Disclosure;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.IsicCode;
import org.tierlight.vocabulary.Money;
import org.tierlight.vocabulary.Region;

/** How somebody described a supplier. */
public record Profile(
    String name,
    List<String> aliases,
    Map<String, String> identifiers,
    @Nullable Country country,
    @Nullable Region region,
    @Nullable Site site,
    List<IsicCode> isic,
    List<HsCode> hs,
    boolean primaryProducer,
    @Nullable Money declaredPurchases,
    Disclosure disclosure) {

  public Profile {
    aliases = List.copyOf(aliases);
    identifiers = Map.copyOf(identifiers);
    isic = List.copyOf(isic);
    hs = List.copyOf(hs);
  }
}
