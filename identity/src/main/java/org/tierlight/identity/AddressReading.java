package org.tierlight.identity;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a postal address as it was written: its words, its numbers, and which unit it names. */
public final class AddressReading {

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern LETTERS_AND_DIGITS =
      Pattern.compile("(?<=\\p{L})(?=\\d)|(?<=\\d)(?=\\p{L})");

  /** A unit within a site: two suppliers in one building are two. */
  private static final Pattern UNIT =
      Pattern.compile(
          "\\b(?:unit|block|blk|building|bldg|floor|flat|room|shop|suite|hall|workshop|phase|shed|gate)"
              + "\\.?\\s*(?:no\\.?|number|#)?\\s*([a-z]?-?\\d+[a-z]?|[a-z])\\b");

  private static final Set<String> PASSED_OVER =
      Set.of(
          "no",
          "number",
          "the",
          "of",
          "and",
          "at",
          "po",
          "ps",
          "p",
          "o",
          "s",
          "vill",
          "village",
          "dist",
          "district",
          "city",
          "province",
          "county",
          "town",
          "thana",
          "tehsil",
          "mandal");

  private static final Map<String, String> SAME_WORD =
      Map.ofEntries(
          Map.entry("rd", "road"),
          Map.entry("st", "street"),
          Map.entry("str", "street"),
          Map.entry("ave", "avenue"),
          Map.entry("av", "avenue"),
          Map.entry("ind", "industrial"),
          Map.entry("indl", "industrial"),
          Map.entry("est", "estate"),
          Map.entry("nagar", "nagar"),
          Map.entry("opp", "opposite"),
          Map.entry("blvd", "boulevard"),
          Map.entry("hwy", "highway"),
          Map.entry("zn", "zone"));

  private final Romanisation romanisation;

  /** With a way to write other scripts. */
  public AddressReading(Romanisation romanisation) {
    this.romanisation = romanisation;
  }

  /** The address; one without letters and digits is empty. */
  public SiteAddress read(String written) {
    String roman = romanisation.roman(written);
    Set<String> all =
        BETWEEN
            .splitAsStream(roman)
            .flatMap(word -> Arrays.stream(LETTERS_AND_DIGITS.split(word)))
            .filter(word -> !word.isEmpty() && !PASSED_OVER.contains(word))
            .map(word -> SAME_WORD.getOrDefault(word, word))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> numbers =
        all.stream().filter(CompanyName::isNumber).collect(Collectors.toCollection(TreeSet::new));
    all.removeAll(numbers);
    return new SiteAddress(all, numbers, units(roman));
  }

  private static Set<String> units(String roman) {
    return Stream.of(UNIT.matcher(roman))
        .flatMap(Matcher::results)
        .map(found -> found.group(1).replace("-", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
