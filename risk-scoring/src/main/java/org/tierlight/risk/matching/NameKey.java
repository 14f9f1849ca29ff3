package org.tierlight.risk.matching;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is left of a name without case, accents, punctuation and legal form: it names an entry that
 * has no number through all editions of its list. What people decided hangs on it, so it never
 * changes, though names are compared otherwise since (ADR 0080).
 */
final class NameKey {

  /** Of a shorter rest the legal form is part. */
  private static final int SHORTEST = 4;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> LEGAL_FORMS =
      Set.of(
          "co",
          "company",
          "corp",
          "corporation",
          "inc",
          "incorporated",
          "limited",
          "llc",
          "ltd",
          "ltda",
          "gmbh",
          "ag",
          "sa",
          "s",
          "a",
          "sarl",
          "srl",
          "spa",
          "bv",
          "nv",
          "plc",
          "pvt",
          "private",
          "eireli",
          "me",
          "epp",
          "jsc",
          "ooo",
          "pte",
          "sdn",
          "bhd",
          "tbk",
          "pt",
          "kk");

  private NameKey() {}

  /** Empty where a name holds no letter and no digit. */
  static Optional<String> of(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    List<String> words =
        Arrays.stream(OTHERS.split(plain.toLowerCase(Locale.ROOT)))
            .filter(word -> !word.isEmpty())
            .toList();
    String key =
        words.stream().filter(word -> !LEGAL_FORMS.contains(word)).collect(Collectors.joining(" "));
    return Optional.of(key.length() < SHORTEST ? String.join(" ", words) : key)
        .filter(found -> !found.isEmpty());
  }
}
