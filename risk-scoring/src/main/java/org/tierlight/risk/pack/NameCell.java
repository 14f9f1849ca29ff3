package org.tierlight.risk.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The cell in which US lists name an organisation: a name, its aliases, a word on subsidiaries. A
 * cell that may name several organisations is not taken apart.
 */
record NameCell(String name, List<String> aliases) {

  private static final Pattern ALIASES =
      Pattern.compile(
          "\\((?:(?:and|including) [a-z]+ alias(?:es)?:|(?:also|formerly) known as) (.+)\\)");
  private static final Pattern KNOWN_AS = Pattern.compile(",? ?\\ba/k/a ");
  private static final Pattern SUBSIDIARIES =
      Pattern.compile(
          ",? and (?:its )?(?:subsidiaries(?: and joint ventures)?"
              + "|subordinate and affiliated entities)\\.?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ALIAS_ENDS = Pattern.compile(";(?: and)? | and formerly known as ");

  /** A legal form that is followed by more words, or another sign of a second organisation. */
  private static final Pattern SEVERAL =
      Pattern.compile(
          "; |(?:Ltd\\.?|Limited|Pvt\\.|Inc\\.|L\\.L\\.C\\.|D\\.O\\.O\\.),? and "
              + "|Pvt\\., (?!Ltd)|and its (?:[\\w-]+ )*subsidiar|owned by ");

  NameCell {
    aliases = List.copyOf(aliases);
  }

  /** What a cell names, or empty where a person must read it. */
  static Optional<NameCell> of(String cell) {
    List<String> aliases = new ArrayList<>();
    String rest = SUBSIDIARIES.matcher(cell.strip()).replaceFirst("");
    Matcher bracket = ALIASES.matcher(rest);
    if (bracket.find()) {
      Stream.of(ALIAS_ENDS.split(bracket.group(1))).map(String::strip).forEach(aliases::add);
      rest = rest.substring(0, bracket.start()) + rest.substring(bracket.end());
    }
    List<String> names = Stream.of(KNOWN_AS.split(rest)).map(String::strip).toList();
    aliases.addAll(names.subList(1, names.size()));
    String name = names.getFirst();
    return name.isEmpty() || SEVERAL.matcher(name).find()
        ? Optional.empty()
        : Optional.of(new NameCell(name, aliases));
  }
}
