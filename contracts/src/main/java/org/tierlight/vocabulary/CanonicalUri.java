package org.tierlight.vocabulary;

import java.util.Map;
import java.util.Optional;

/**
 * The one form in which the event hash takes a URI (CBV 2.0, section 8.9.2): EPCs as GS1 Digital
 * Links, words of CBV as Web URIs, all others as they are.
 */
public final class CanonicalUri {

  private static final String GS1 = "https://id.gs1.org";
  private static final String CBV_URN = "urn:epcglobal:cbv:";
  private static final Map<String, String> CBV_WEB =
      Map.of(
          "bizstep", "BizStep-",
          "disp", "Disp-",
          "btt", "BTT-",
          "sdt", "SDT-",
          "er", "ER-",
          "comp", "Comp-");

  private CanonicalUri() {}

  /** The canonical form of a URI; one that is none of these is its own. */
  public static String of(String uri) {
    String trimmed = uri.strip();
    return EpcUrn.path(trimmed)
        .or(() -> DigitalLink.path(trimmed))
        .map(path -> GS1 + path)
        .or(() -> vocabulary(trimmed))
        .orElse(trimmed);
  }

  /** Whether it is a GS1 Digital Link whose keys and values are compressed, so that it has none. */
  public static boolean isCompressed(String uri) {
    return DigitalLink.isCompressed(uri.strip());
  }

  private static Optional<String> vocabulary(String uri) {
    int colon = uri.indexOf(':', CBV_URN.length());
    if (!uri.startsWith(CBV_URN) || colon < 0) {
      return Optional.empty();
    }
    return Optional.ofNullable(CBV_WEB.get(uri.substring(CBV_URN.length(), colon)))
        .map(kind -> "https://ref.gs1.org/cbv/" + kind + uri.substring(colon + 1));
  }
}
