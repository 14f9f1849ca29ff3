package org.tierlight.identity;

import java.util.Arrays;
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
          "\\b(?:unit|block|blk|building|bldg|korp|korpus|blok|floor|flat|kat|room|shop|suite|hall|workshop|phase|shed|gate)"
              + "[.:]?\\s*(?:no\\.?|number|#)?\\s*([a-z]?-?\\d+[a-z]?|[a-z])\\b");

  /** A number of a part of a town or of a building, or a post code that is written apart. */
  private static final Pattern NO_HOUSE =
      Pattern.compile(
          "\\b(?:district|dist|ward|sector|sec|zone|area|phase|block|blk|floor|flat|room|unit|q|p|quan|phuong)"
              + "[.:\\s-]*(?:no|number|#)?[.:\\s-]*\\d+|\\b\\d{3} \\d{2,3}\\b");

  /** Longer ones are post codes, in some countries of four digits; the 2nd is a zone. */
  private static final Pattern HOUSE =
      Pattern.compile("(?<!\\d)\\d{1,3}(?!\\d|(?:st|nd|rd|th)\\b)");

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

  private final Romanisation romanisation;

  /** With a way to write other scripts. */
  public AddressReading(Romanisation romanisation) {
    this.romanisation = romanisation;
  }

  /** The address; one without letters and digits is empty. */
  public SiteAddress read(String written) {
    String roman = romanisation.roman(joined(AddressWords.ofSigns(written)));
    Set<String> all =
        BETWEEN
            .splitAsStream(roman)
            .flatMap(word -> Arrays.stream(LETTERS_AND_DIGITS.split(word)))
            .filter(word -> !word.isEmpty() && !AddressWords.isPassedOver(word))
            .map(AddressWords::ofWord)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> numbers =
        all.stream().filter(CompanyName::isNumber).collect(Collectors.toCollection(TreeSet::new));
    all.removeAll(numbers);
    boolean isOfASite = all.stream().anyMatch(AddressWords::isWithinATown) || hasHouse(roman);
    return new SiteAddress(all, numbers, units(roman), isOfASite);
  }

  private static boolean hasHouse(String roman) {
    return HOUSE.matcher(NO_HOUSE.matcher(roman).replaceAll(" ")).find();
  }

  /** Places are one word in Latin letters, of however many signs. */
  private String joined(String written) {
    return HAN.matcher(written)
        .replaceAll(it -> " " + romanisation.roman(it.group()).replace(" ", "") + " ");
  }

  private static Set<String> units(String roman) {
    return Stream.of(UNIT.matcher(roman))
        .flatMap(Matcher::results)
        .map(found -> found.group(1).replace("-", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
