package org.tierlight.risk.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tierlight.vocabulary.Country;

/** One company out of a cell that may name several, with its aliases and where it is. */
record CellPart(String name, List<String> aliases, String address, Optional<Country> country) {

  private static final Pattern ALIASES =
      Pattern.compile(
          "\\((?:(?:and|including) [a-z]+ alias(?:es)?:|(?:also|formerly) known as) (.+)\\)");
  private static final Pattern PLACE = Pattern.compile(" \\(of ([^()]+)\\)");
  private static final Pattern KNOWN_AS = Pattern.compile(",? ?\\ba/k/a ");
  private static final Pattern ALIAS_ENDS = Pattern.compile(";(?: and)? | and formerly known as ");
  private static final String FORM = "(?:Ltd\\.?|Limited|Pvt\\.|Inc\\.|L\\.L\\.C\\.|D\\.O\\.O\\.)";
  private static final Pattern ENDS_IN_FORM = Pattern.compile(".*\\b" + FORM + "\\.?");
  private static final Pattern SEMICOLON = Pattern.compile("; ");
  private static final Pattern AFTER_A_FORM = Pattern.compile("(?<=" + FORM + "),? and ");
  private static final Pattern COMMA =
      Pattern.compile(",(?: and)? (?!(?:Ltd|Limited|Inc|LLC|L\\.L\\.C|Pvt|Co|S\\.A)\\b)");

  /** What remains where a cell was not taken apart for certain. */
  private static final Pattern UNCLEAR =
      Pattern.compile(
          "; |" + FORM + ",? and |Pvt\\., (?!Ltd)|and its (?:[\\w-]+ )*subsidiar|owned by ");

  CellPart {
    aliases = List.copyOf(aliases);
  }

  /** The companies of a cell; a single word behind the last semicolon is where all of them are. */
  static List<CellPart> all(String cell, CountryFinder countries) {
    List<String> pieces = new ArrayList<>(outsideBrackets(cell, SEMICOLON));
    String last = pieces.getLast().replaceAll("\\.$", "");
    boolean isPlace = pieces.size() > 1 && !last.contains(" ");
    if (isPlace) {
      pieces.removeLast();
    }
    return pieces.stream()
        .flatMap(piece -> outsideBrackets(piece, AFTER_A_FORM).stream())
        .flatMap(piece -> listed(piece).stream())
        .map(piece -> of(piece.strip(), isPlace ? last : "", countries))
        .toList();
  }

  /** Whether a person must read it. */
  boolean isUnclear() {
    return name.isEmpty() || UNCLEAR.matcher(name).find();
  }

  /** Whether it ends in a legal form, as no goods do. */
  static boolean bearsForm(String text) {
    return ENDS_IN_FORM.matcher(text).matches();
  }

  private static CellPart of(String piece, String where, CountryFinder countries) {
    List<String> aliases = new ArrayList<>();
    String rest = piece;
    Matcher bracket = ALIASES.matcher(rest);
    if (bracket.find()) {
      Stream.of(ALIAS_ENDS.split(bracket.group(1))).map(String::strip).forEach(aliases::add);
      rest = rest.substring(0, bracket.start()) + rest.substring(bracket.end());
    }
    String address = where;
    Matcher place = PLACE.matcher(rest);
    if (place.find()) {
      address = place.group(1);
      rest = rest.substring(0, place.start()) + rest.substring(place.end());
    }
    List<String> names = Stream.of(KNOWN_AS.split(rest)).map(String::strip).toList();
    aliases.addAll(names.subList(1, names.size()));
    return located(names.getFirst(), aliases, address, countries);
  }

  /** A name that is followed by places and at last by a country. */
  private static CellPart located(
      String name, List<String> aliases, String address, CountryFinder countries) {
    int first = name.indexOf(", ");
    Optional<Country> country = lastCountry(name, countries);
    boolean bearsPlaces = first > 0 && country.isPresent();
    return bearsPlaces
        ? new CellPart(name.substring(0, first), aliases, name.substring(first + 2), country)
        : new CellPart(name, aliases, address, lastCountry(address, countries));
  }

  private static Optional<Country> lastCountry(String text, CountryFinder countries) {
    int comma = text.lastIndexOf(", ");
    return comma < 0 ? Optional.empty() : countries.byName(text.substring(comma + 2));
  }

  /** "A Ltd., B, and C": a list where each says enough, and one before the last bears a form. */
  private static List<String> listed(String piece) {
    if (!piece.contains(", and ")) {
      return List.of(piece);
    }
    List<String> names =
        outsideBrackets(piece, COMMA).stream().map(it -> it.replaceAll("^and ", "")).toList();
    boolean isList =
        names.stream().allMatch(it -> it.contains(" "))
            && names.subList(0, names.size() - 1).stream().anyMatch(CellPart::bearsForm);
    return isList ? names : List.of(piece);
  }

  private static List<String> outsideBrackets(String text, Pattern between) {
    char[] masked = text.toCharArray();
    int depth = 0;
    for (int place = 0; place < masked.length; place++) {
      depth += masked[place] == '(' ? 1 : 0;
      depth -= masked[place] == ')' ? 1 : 0;
      masked[place] = depth > 0 ? '(' : masked[place];
    }
    List<String> pieces = new ArrayList<>();
    Matcher ends = between.matcher(new String(masked));
    int from = 0;
    while (ends.find()) {
      pieces.add(text.substring(from, ends.start()));
      from = ends.end();
    }
    pieces.add(text.substring(from));
    return pieces;
  }
}
