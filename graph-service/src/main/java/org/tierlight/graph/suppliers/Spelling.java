package org.tierlight.graph.suppliers;

import static java.lang.Character.UnicodeScript.ARABIC;
import static java.lang.Character.UnicodeScript.COMMON;
import static java.lang.Character.UnicodeScript.CYRILLIC;
import static java.lang.Character.UnicodeScript.GREEK;
import static java.lang.Character.UnicodeScript.HAN;
import static java.lang.Character.UnicodeScript.HEBREW;
import static java.lang.Character.UnicodeScript.HIRAGANA;
import static java.lang.Character.UnicodeScript.KATAKANA;
import static java.lang.Character.UnicodeScript.KHMER;
import static java.lang.Character.UnicodeScript.LAO;
import static java.lang.Character.UnicodeScript.LATIN;
import static java.lang.Character.UnicodeScript.MYANMAR;
import static java.lang.Character.UnicodeScript.THAI;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How texts of any script are spelled for the search, the same in the index and in a question:
 * case, accents and the letters that people write for one another are folded; scripts that put no
 * space between words are cut into overlapping pairs, so that any part of a name is found.
 */
public final class Spelling {

  private static final Set<UnicodeScript> WITHOUT_SPACES =
      Set.of(HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR);

  /** Marks on these are accents and vowel points; elsewhere they are vowels themselves. */
  private static final Set<UnicodeScript> ACCENTED =
      Set.of(LATIN, CYRILLIC, GREEK, ARABIC, HEBREW, COMMON);

  /** Letters that are no accented ones to Unicode, and are written for each other. */
  private static final Map<Integer, String> ALIKE =
      Map.ofEntries(
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'ð', "d"),
          Map.entry((int) 'ħ', "h"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) 'þ', "th"),
          Map.entry((int) 'ς', "σ"),
          Map.entry((int) 'ى', "ي"),
          Map.entry((int) 'ی', "ي"),
          Map.entry((int) 'ک', "ك"),
          Map.entry((int) 'ة', "ه"),
          Map.entry((int) 'ـ', ""));

  private Spelling() {}

  /** All words of some texts, in one line. */
  public static String line(List<String> texts) {
    return String.join(" ", texts.stream().flatMap(text -> words(text).stream()).toList());
  }

  /** The words of a text in their order, without what separates them. */
  public static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    boolean isPaired = false;
    int[] points = folded(text).codePoints().toArray();
    for (int point : points) {
      boolean isLetter = isPartOfWord(point);
      boolean pairs = isLetter && (isMark(point) ? isPaired : isWithoutSpaces(point));
      if (!isLetter || pairs != isPaired) {
        end(run, isPaired, words);
      }
      isPaired = pairs;
      if (isLetter) {
        run.appendCodePoint(point);
      }
    }
    end(run, isPaired, words);
    return words;
  }

  /** The words to look for where a text is sought, which may be the middle of another. */
  public static List<String> sought(String text) {
    List<String> words = words(text);
    int last = words.size() - 1;
    boolean endsInPairs =
        last > 0
            && words.get(last).codePointCount(0, words.get(last).length()) == 1
            && isPair(words.get(last - 1))
            && words.get(last - 1).endsWith(words.get(last));
    return endsInPairs ? List.copyOf(words.subList(0, last)) : words;
  }

  /** Whether a spelled word is of a script without spaces, and so one letter or two of a run. */
  public static boolean isCut(String word) {
    return word.codePoints().anyMatch(Spelling::isWithoutSpaces);
  }

  private static boolean isPair(String word) {
    return isCut(word) && word.codePointCount(0, word.length()) == 2;
  }

  private static void end(StringBuilder run, boolean isPaired, List<String> words) {
    if (isPaired) {
      pairs(run.codePoints().toArray(), words);
    } else if (!run.isEmpty()) {
      words.add(run.toString());
    }
    run.setLength(0);
  }

  /** The last letter stands alone too, so that each letter begins a word. */
  private static void pairs(int[] points, List<String> words) {
    for (int place = 0; place < points.length; place++) {
      words.add(new String(points, place, Math.min(2, points.length - place)));
    }
  }

  private static String folded(String text) {
    String even = text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder();
    UnicodeScript base = COMMON;
    for (int point : Normalizer.normalize(even, Normalizer.Form.NFKD).codePoints().toArray()) {
      if (!isMark(point)) {
        base = UnicodeScript.of(point);
        folded.append(letter(point));
      } else if (!ACCENTED.contains(base)) {
        folded.appendCodePoint(point);
      }
    }
    return Normalizer.normalize(folded, Normalizer.Form.NFC);
  }

  private static String letter(int point) {
    return Character.getType(point) == Character.DECIMAL_DIGIT_NUMBER
        ? Integer.toString(Character.digit(point, 10))
        : ALIKE.getOrDefault(point, Character.toString(point));
  }

  private static boolean isPartOfWord(int point) {
    return Character.isLetterOrDigit(point) || isMark(point);
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static boolean isWithoutSpaces(int point) {
    return WITHOUT_SPACES.contains(UnicodeScript.of(point));
  }
}
