package org.tierlight.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The constrained canonical form of a GS1 Digital Link (CBV 2.0, section 8.9.2; GS1 Digital Link
 * 1.2, section 4.11): domain id.gs1.org, no query, and only the finest level of identification.
 */
final class DigitalLink {

  /** No key with its qualifiers comes near; a longer text would take long to search. */
  private static final int LONGEST = 2_000;

  private static final Pattern WEB = Pattern.compile("https?://[^/?#]+/([^?#]*)(?:[?#].*)?");

  private static final Pattern COMPRESSED =
      Pattern.compile("https?://id\\.gs1\\.org/(?:\\w{2,5}/[^/?#]+/)*[A-Za-z0-9_-]{6,}(?:[?#].*)?");

  /** A key, the form of its value, the finest qualifiers first, and others that are left out. */
  private record Key(Pattern value, List<String> kept, List<String> dropped) {

    static Key of(String value, List<String> kept, List<String> dropped) {
      return new Key(Pattern.compile(value), kept, dropped);
    }

    static Key alone(String value) {
      return of(value, List.of(), List.of());
    }

    boolean takes(String identifier) {
      return kept.contains(identifier) || dropped.contains(identifier);
    }
  }

  private static final Map<String, Key> KEYS =
      Map.ofEntries(
          Map.entry("00", Key.alone("\\d{18}")),
          Map.entry("01", Key.of("\\d{8}|\\d{12,14}", List.of("21", "10", "235"), List.of("22"))),
          Map.entry("253", Key.alone("\\d{13}.{0,17}")),
          Map.entry("255", Key.alone("\\d{13,25}")),
          Map.entry("401", Key.alone(".{1,30}")),
          Map.entry("402", Key.alone("\\d{17}")),
          Map.entry("414", Key.of("\\d{13}", List.of("254"), List.of("7040"))),
          Map.entry("417", Key.of("\\d{13}", List.of(), List.of("7040"))),
          Map.entry("8003", Key.alone("\\d{14}.{0,16}")),
          Map.entry("8004", Key.alone(".{4,30}")),
          Map.entry("8006", Key.of("\\d{18}", List.of("21", "10"), List.of("22"))),
          Map.entry("8010", Key.of(".{4,30}", List.of("8011"), List.of())),
          Map.entry("8017", Key.of("\\d{18}", List.of(), List.of("8019"))),
          Map.entry("8018", Key.of("\\d{18}", List.of(), List.of("8019"))));

  /**
   * Names that could stand for numbers until release 1.2 of GS1 Digital Link; the canonical form
   * has numbers only.
   */
  private static final Map<String, String> NUMBERS =
      Map.ofEntries(
          Map.entry("sscc", "00"),
          Map.entry("gtin", "01"),
          Map.entry("lot", "10"),
          Map.entry("ser", "21"),
          Map.entry("cpv", "22"),
          Map.entry("gdti", "253"),
          Map.entry("glnx", "254"),
          Map.entry("gcn", "255"),
          Map.entry("ginc", "401"),
          Map.entry("gsin", "402"),
          Map.entry("gln", "414"),
          Map.entry("party", "417"),
          Map.entry("grai", "8003"),
          Map.entry("giai", "8004"),
          Map.entry("itip", "8006"),
          Map.entry("cpid", "8010"),
          Map.entry("cpsn", "8011"),
          Map.entry("gsrnp", "8017"),
          Map.entry("gsrn", "8018"),
          Map.entry("srin", "8019"));

  private DigitalLink() {}

  /** The canonical path behind the domain, or empty where the URI is no GS1 Digital Link. */
  static Optional<String> path(String uri) {
    Matcher web = WEB.matcher(uri);
    if (uri.length() > LONGEST || !web.matches()) {
      return Optional.empty();
    }
    List<String> steps = Arrays.asList(web.group(1).split("/"));
    for (int at = steps.size() % 2; at < steps.size(); at += 2) {
      Optional<String> path = pathOf(steps.subList(at, steps.size()));
      if (path.isPresent()) {
        return path;
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a URI can only be a compressed link: at the address of GS1, where nothing else is, and
   * with a step that is neither a name nor a value.
   */
  static boolean isCompressed(String uri) {
    return uri.length() <= LONGEST && COMPRESSED.matcher(uri).matches() && path(uri).isEmpty();
  }

  private static Optional<String> pathOf(List<String> steps) {
    String identifier = number(steps.getFirst());
    Key key = KEYS.get(identifier);
    if (key == null || !key.value().matcher(steps.get(1)).matches()) {
      return Optional.empty();
    }
    Map<String, String> qualifiers = qualifiers(steps.subList(2, steps.size()));
    if (qualifiers.containsValue("") || !qualifiers.keySet().stream().allMatch(key::takes)) {
      return Optional.empty();
    }
    return Optional.of(
        "/" + identifier + "/" + value(identifier, steps.get(1)) + finest(key.kept(), qualifiers));
  }

  private static String number(String step) {
    return NUMBERS.getOrDefault(step, step);
  }

  private static String value(String identifier, String written) {
    String value = PercentCode.canonical(written);
    return identifier.equals("01") ? "0".repeat(14 - value.length()) + value : value;
  }

  private static Map<String, String> qualifiers(List<String> steps) {
    Map<String, String> qualifiers = new LinkedHashMap<>();
    for (int at = 0; at < steps.size(); at += 2) {
      qualifiers.put(number(steps.get(at)), PercentCode.canonical(steps.get(at + 1)));
    }
    return qualifiers;
  }

  private static String finest(List<String> kept, Map<String, String> qualifiers) {
    List<String> given = new ArrayList<>(kept);
    given.retainAll(qualifiers.keySet());
    return given.isEmpty() ? "" : "/" + given.getFirst() + "/" + qualifiers.get(given.getFirst());
  }
}
