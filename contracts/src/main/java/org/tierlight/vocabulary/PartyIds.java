package org.tierlight.vocabulary;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The supplier that an identifier of a party or a place names: the same as one that was declared
 * with this number. What lies within a site (the extension of an SGLN) is that site.
 */
public final class PartyIds {

  private static final Pattern GS1 =
      Pattern.compile("https://id\\.gs1\\.org/41[47]/(\\d{13})(?:/.*)?");

  private static final Pattern LEI =
      Pattern.compile("(?:urn:lei:|https?://(?:www\\.)?gleif\\.org/lei/)([A-Z0-9]{20})/?");

  private PartyIds() {}

  /** The supplier of a URI, or empty where it names nobody we could name. */
  public static Optional<SupplierId> of(String uri) {
    return number(LEI, uri.strip())
        .filter(Lei::isValid)
        .map(lei -> new SupplierId("lei:" + lei))
        .or(
            () ->
                number(GS1, CanonicalUri.of(uri))
                    .filter(Gln::isValid)
                    .map(gln -> new SupplierId("gln:" + gln)));
  }

  private static Optional<String> number(Pattern form, String uri) {
    Matcher matcher = form.matcher(uri);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
