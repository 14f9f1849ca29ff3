package org.tierlight.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads a company's name: in Latin letters, in words, without what only says its legal form. */
public final class NameReading {

  private static final Pattern POSSESSIVE = Pattern.compile("['’`]s\\b");
  private static final Pattern JOINING = Pattern.compile("['’`ʿʾʻ]");
  private static final Pattern INITIALS = Pattern.compile("\\b(?:[a-z]\\.[ ]?){2,}(?![a-z]{2})");
  private static final Pattern LAST_INITIAL = Pattern.compile("\\b((?:[a-z]\\.)+[a-z])\\b(?!\\.)");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern OTHER_THAN_HAN = Pattern.compile("[^\\p{IsHan}]+");
  private static final Set<String> PASSED_OVER = Set.of("the", "of", "and", "for", "m", "messrs");

  private static final Map<String, String> NUMBERS =
      counted(
          "zero one two three four five six seven eight nine ten eleven twelve",
          "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth",
          "0th 1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th");

  /** At the end of a name these are numbers too; elsewhere they are syllables and initials. */
  private static final Map<String, String> NUMBERS_AND_NUMERALS =
      counted(
          "zero one two three four five six seven eight nine ten eleven twelve",
          "- i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx");

  /** Words that are written in several ways. */
  private static final Map<String, String> SAME_WORD =
      Map.ofEntries(
          Map.entry("organisation", "organization"),
          Map.entry("intl", "international"),
          Map.entry("int", "international"),
          Map.entry("internat", "international"),
          Map.entry("mfg", "manufacturing"),
          Map.entry("manuf", "manufacturing"),
          Map.entry("mfrs", "manufacturers"),
          Map.entry("ind", "industries"),
          Map.entry("inds", "industries"),
          Map.entry("industry", "industries"),
          Map.entry("bros", "brothers"),
          Map.entry("tex", "textile"),
          Map.entry("textiles", "textile"),
          Map.entry("garments", "garment"),
          Map.entry("knitwears", "knitwear"),
          Map.entry("enterprises", "enterprise"),
          Map.entry("tech", "technology"),
          Map.entry("technologies", "technology"),
          Map.entry("imp", "import"),
          Map.entry("exp", "export"),
          Map.entry("exports", "export"),
          Map.entry("imports", "import"),
          Map.entry("svc", "service"),
          Map.entry("services", "service"),
          Map.entry("no", "number"));

  private final Romanisation romanisation;
  private final Pattern unspaced;
  private final LegalForms forms;

  /** With a way to write other scripts. */
  public NameReading(Romanisation romanisation) {
    this.romanisation = romanisation;
    this.unspaced =
        LegalForms.withoutSpaces().stream()
            .map(Pattern::quote)
            .collect(Collectors.collectingAndThen(Collectors.joining("|"), Pattern::compile));
    this.forms = new LegalForms(this::words);
  }

  /** The name; one without any letter or digit has no words. */
  public CompanyName read(String written) {
    String apart = TradeWords.ofSigns(unspaced.matcher(written).replaceAll(" $0 "));
    LegalForms.Stripped stripped = forms.strip(words(apart));
    List<String> words =
        stripped.words().stream().filter(word -> !PASSED_OVER.contains(word)).toList();
    return new CompanyName(
        written,
        plain(words.isEmpty() ? stripped.words() : words),
        stripped.families(),
        OTHER_THAN_HAN.matcher(unspaced.matcher(written).replaceAll("")).replaceAll(""));
  }

  private static List<String> plain(List<String> words) {
    return IntStream.range(0, words.size())
        .mapToObj(place -> plain(words.get(place), place > 0 && place == words.size() - 1))
        .toList();
  }

  private static String plain(String word, boolean isLast) {
    Map<String, String> numerals = isLast ? NUMBERS_AND_NUMERALS : NUMBERS;
    return numerals.getOrDefault(word, TradeWords.ofWord(SAME_WORD.getOrDefault(word, word)));
  }

  private List<String> words(String text) {
    String roman = romanisation.roman(text).replace("&", " and ").replace("+", " and ");
    String joined = JOINING.matcher(POSSESSIVE.matcher(roman).replaceAll("")).replaceAll("");
    String initials =
        INITIALS
            .matcher(LAST_INITIAL.matcher(joined).replaceAll(it -> letters(it.group(1))))
            .replaceAll(it -> letters(it.group()) + " ");
    return Arrays.stream(BETWEEN.split(initials)).filter(word -> !word.isEmpty()).toList();
  }

  private static String letters(String initials) {
    return initials.replace(".", "").replace(" ", "");
  }

  private static Map<String, String> counted(String... lists) {
    return Stream.of(lists)
        .map(list -> list.split(" "))
        .flatMap(
            list ->
                IntStream.range(0, list.length)
                    .mapToObj(number -> Map.entry(list[number], Integer.toString(number))))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
