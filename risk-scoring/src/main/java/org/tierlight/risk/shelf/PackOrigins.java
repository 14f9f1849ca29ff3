package org.tierlight.risk.shelf;

import java.util.Optional;
import org.tierlight.risk.indicator.Pack;
import org.tierlight.risk.pack.PackFormat;

/** What contributions cite of a file that an operator brought. */
final class PackOrigins {

  private PackOrigins() {}

  static Pack of(Activation activation) {
    PackFormat format = activation.format();
    return new Pack(
        activation.pack(),
        shortName(format),
        format.title(),
        format.publisher(),
        activation.editionWords(),
        format.licence(),
        "a file that the operator brought, SHA-256 " + activation.sha256(),
        "%s, %s, %s".formatted(format.publisher(), format.title(), activation.editionWords()),
        Optional.empty());
  }

  private static String shortName(PackFormat format) {
    return switch (format) {
      case DOL_GOODS -> "DOL";
      case GLOBAL_SLAVERY_INDEX -> "GSI";
      case FREEDOM_IN_THE_WORLD -> "Freedom House";
      case ILO_RATIFICATIONS -> "ILO";
      case WGI, CPI, ITUC, HDI, UFLPA -> format.name();
      case CBP_ORDERS -> "CBP";
      case OWN_LIST -> "own list";
      case PRODUCT_ORDERS -> "Product orders";
      case BRAZIL_EMPLOYERS -> "Brazil's register";
      case FOLLOW_THE_MONEY -> "list";
    };
  }
}
