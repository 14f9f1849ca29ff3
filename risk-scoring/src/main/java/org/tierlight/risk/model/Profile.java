package org.tierlight.risk.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.indicator.Origin;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.Disclosure;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.IsicCode;
import org.tierlight.vocabulary.Region;

/**
 * How a supplier was described.
 *
 * @param name absent for a stub that only other records speak of
 * @param region absent too where nobody can say which one was meant: a code that no edition of ISO
 *     3166-2 has is not another region than those that are asked for
 * @param primaryProducer whether it takes from nature: ISIC section A or B
 * @param declaredPurchases all it buys in a year, in cents of the reporting currency
 * @param disclosure on what its list of its own suppliers rests
 */
public record Profile(
    @Nullable String name,
    @Nullable Country country,
    @Nullable Region region,
    List<IsicCode> isic,
    List<HsCode> hs,
    boolean primaryProducer,
    OptionalLong declaredPurchases,
    Disclosure disclosure) {

  /**
   * A supplier that only other records speak of: all that is known of it is trade data, so the
   * weakest disclosure holds.
   */
  public static final Profile UNDECLARED =
      new Profile(
          null,
          null,
          null,
          List.of(),
          List.of(),
          false,
          OptionalLong.empty(),
          Disclosure.CUSTOMS_ONLY);

  public Profile {
    region = Optional.ofNullable(region).flatMap(Region::inForce).orElse(null);
    isic = List.copyOf(isic);
    hs = List.copyOf(hs);
  }

  /** The same as if it declared to sell one code alone. */
  public Profile selling(HsCode alone) {
    return new Profile(
        name,
        country,
        region,
        isic,
        List.of(alone),
        primaryProducer,
        declaredPurchases,
        disclosure);
  }

  /** Where it works, as far as it was described. */
  public Origin origin() {
    return Origin.of(Optional.ofNullable(country), Optional.ofNullable(region));
  }
}
