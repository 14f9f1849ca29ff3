package org.tierlight.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * EPCs, classes and patterns in the URN form of the GS1 Tag Data Standard 2.0, section 6, as paths
 * of a GS1 Digital Link. An EPC without a GS1 key (ADI, IMOVN, …) has none.
 */
final class EpcUrn {

  private static final Pattern FORM =
      Pattern.compile("urn:epc:(id|class|idpat):([a-z]+):(\\d{4,12})\\.(.*)");

  private static final Map<String, EpcScheme> SCHEMES =
      Map.ofEntries(
          Map.entry("sgtin", EpcScheme.serial("01", 14, "21").withIndicator()),
          Map.entry("lgtin", EpcScheme.serial("01", 14, "10").withIndicator()),
          Map.entry("upui", EpcScheme.serial("01", 14, "235").withIndicator()),
          Map.entry("sscc", EpcScheme.alone("00", 18).withIndicator()),
          Map.entry("sgln", EpcScheme.serial("414", 13, "254").withoutSerialZero()),
          Map.entry("pgln", EpcScheme.alone("417", 13)),
          Map.entry("gsrn", EpcScheme.alone("8018", 18)),
          Map.entry("gsrnp", EpcScheme.alone("8017", 18)),
          Map.entry("gsin", EpcScheme.alone("402", 17)),
          Map.entry("grai", EpcScheme.appended("8003", 13).withPrefix("0")),
          Map.entry("gdti", EpcScheme.appended("253", 13)),
          Map.entry("sgcn", EpcScheme.appended("255", 13)));

  private EpcUrn() {}

  /**
   * The path behind the domain, or empty where there is none for this URN. A star stands for every
   * serial in a pattern, and for itself in any other URN.
   */
  static Optional<String> path(String urn) {
    Matcher form = FORM.matcher(urn);
    if (!form.matches()) {
      return Optional.empty();
    }
    boolean isPattern = form.group(1).equals("idpat");
    String rest = isPattern ? form.group(4) : form.group(4).replace("*", "%2A");
    return path(form.group(2), form.group(3), rest);
  }

  private static Optional<String> path(String scheme, String company, String rest) {
    return switch (scheme) {
      case "giai" -> plain(rest).map(asset -> "/8004/" + company + asset);
      case "ginc" -> plain(rest).map(consignment -> "/401/" + company + consignment);
      case "cpi" -> part(company, parts(rest, 2));
      case "itip" -> piece(company, parts(rest, 4));
      default ->
          Optional.ofNullable(SCHEMES.get(scheme)).flatMap(known -> known.path(company, rest));
    };
  }

  private static Optional<String> part(String company, List<String> parts) {
    if (parts.size() != 2 || parts.getFirst().equals("*")) {
      return Optional.empty();
    }
    String key = "/8010/" + company + PercentCode.canonical(parts.getFirst());
    return Optional.of(key + EpcScheme.qualifier("8011", parts.getLast()));
  }

  private static Optional<String> piece(String company, List<String> parts) {
    if (parts.size() != 4 || !Digits.areAll(parts.get(1) + parts.get(2))) {
      return Optional.empty();
    }
    return EpcScheme.alone("8006", 14)
        .withIndicator()
        .path(company, parts.getFirst())
        .map(key -> key + parts.get(1) + parts.get(2))
        .map(key -> key + EpcScheme.qualifier("21", parts.getLast()));
  }

  private static Optional<String> plain(String rest) {
    return rest.isEmpty() || rest.contains("*")
        ? Optional.empty()
        : Optional.of(PercentCode.canonical(rest));
  }

  private static List<String> parts(String rest, int most) {
    return List.of(rest.split("\\.", most));
  }
}
