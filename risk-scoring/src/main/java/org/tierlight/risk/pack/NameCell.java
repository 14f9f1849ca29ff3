package org.tierlight.risk.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tierlight.vocabulary.Country;

/**
 * One of those whom a cell of a US list names: names, aliases, places and a word on subsidiaries
 * stand in one cell. What cannot be told apart for certain is left to a person.
 *
 * @param note in the words of the cell; empty where there is none
 * @param country of its own, where the cell says so
 */
record NameCell(
    String name,
    List<String> aliases,
    Scope scope,
    String note,
    String address,
    Optional<Country> country) {

  private static final Pattern VESSEL = Pattern.compile("(?:Fishing )?Vessel: *(.+)");
  private static final Pattern FLEET = Pattern.compile("(?:Fishing )?Vessels owned by (.+)");
  private static final Pattern GOODS =
      Pattern.compile(
          "Artisanal .*\\bMines|.*\\b(?:produced|made|mined|grown|harvested|manufactured)"
              + " (?:in|with) .*");
  private static final Pattern AREA =
      Pattern.compile(
          ".*\\b(?:Autonomous Region|Province|Prefecture|County|District|Industrial Park"
              + "|(?:Diamond|Gold|Coal|Oil) Fields)(?: \\([^()]*\\))?");
  private static final Pattern NAMED_SUBSIDIARIES =
      Pattern.compile(
          "(.+?),? and its (two|three|four|five) subsidiaries(?: from \\w+)?, (.+?)\\.?");
  private static final Map<String, Integer> COUNTED =
      Map.of("two", 2, "three", 3, "four", 4, "five", 5);
  private static final Pattern SUBSIDIARIES =
      Pattern.compile(
          ",? (and (?:(?:its|their) )?(?:subsidiaries(?: and joint ventures)?"
              + "|subordinate and affiliated entities))\\.?$",
          Pattern.CASE_INSENSITIVE);

  NameCell {
    aliases = List.copyOf(aliases);
  }

  /** All whom a cell names; nobody where a person must read it. */
  static List<NameCell> of(String cell, CountryFinder countries) {
    String text = cell.strip();
    Matcher vessel = VESSEL.matcher(text);
    Matcher fleet = FLEET.matcher(text);
    Matcher named = NAMED_SUBSIDIARIES.matcher(text);
    if (vessel.matches()) {
      return List.of(plain(vessel.group(1), Scope.VESSEL, ""));
    }
    if (fleet.matches()) {
      return List.of(plain(fleet.group(1), Scope.VESSEL, text));
    }
    if (GOODS.matcher(text).matches() && !CellPart.bearsForm(text)) {
      return List.of(plain(text, Scope.PRODUCT, ""));
    }
    if (AREA.matcher(text).matches() || countries.byName(text).isPresent()) {
      return List.of(plain(text, Scope.REGION, ""));
    }
    return named.matches() ? withSubsidiaries(named, countries) : companies(text, countries);
  }

  /** What the cell says beside the name. */
  Particulars particulars() {
    return new Particulars(scope, note, address, Map.of());
  }

  private static NameCell plain(String name, Scope scope, String note) {
    return new NameCell(name, List.of(), scope, note, "", Optional.empty());
  }

  /** As many as the cell says, or a person reads it. */
  private static List<NameCell> withSubsidiaries(Matcher named, CountryFinder countries) {
    List<NameCell> subsidiaries = companies(named.group(3), countries);
    if (subsidiaries.size() != COUNTED.getOrDefault(named.group(2), 0)) {
      return List.of();
    }
    return Stream.concat(companies(named.group(1), countries).stream(), subsidiaries.stream())
        .toList();
  }

  private static List<NameCell> companies(String text, CountryFinder countries) {
    Matcher held = SUBSIDIARIES.matcher(text);
    boolean isGroup = held.find();
    String rest = isGroup ? text.substring(0, held.start()) : text;
    Scope scope = isGroup ? Scope.GROUP : Scope.COMPANY;
    String note = isGroup ? held.group(1) : "";
    List<NameCell> found = new ArrayList<>();
    for (CellPart part : CellPart.all(rest, countries)) {
      if (part.isUnclear()) {
        return List.of();
      }
      found.add(
          new NameCell(part.name(), part.aliases(), scope, note, part.address(), part.country()));
    }
    return found;
  }
}
