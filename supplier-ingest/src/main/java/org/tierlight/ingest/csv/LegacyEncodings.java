package org.tierlight.ingest.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Tells old encodings by what their texts cannot do without. Each rule is narrow: text that fits
 * none, or could be two, is not guessed (ADR 0073).
 */
final class LegacyEncodings {

  private static final String QUOTES =
      "\u2018\u2019\u201a\u201c\u201d\u201e\u2013\u2014\u2026\u00a0";
  private static final String WESTERN =
      "äöüßÄÖÜéèêëàâçîïôûùœæñóíáúãõåøÅØÆÉÈÊÀÂÇÎÔÑÓÁÍÚÃÕòìì°ºª®©«»¡¿·€£§´" + QUOTES;
  private static final String TURKISH = "çÇğĞıİöÖşŞüÜâîû" + QUOTES;
  private static final String POLISH = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ" + QUOTES;

  /** The six commonest letters of Russian. */
  private static final String CYRILLIC = "оаеинтОАЕИНТ";

  private record Rule(Charset charset, Predicate<Signs> fits) {}

  /** Of these the first that fits; the rules are made so that no text fits two. */
  private static final List<Rule> RULES =
      List.of(
          rule("windows-1252", signs -> signs.isApart() && isOf(signs, "windows-1252", WESTERN)),
          rule("windows-1254", signs -> signs.isApart() && isOf(signs, "windows-1254", TURKISH)),
          rule("windows-1250", signs -> signs.isApart() && isOf(signs, "windows-1250", POLISH)),
          rule("Shift_JIS", signs -> signs.part(0x81, 0x84, 0x40) + kanji(signs) > 0.9),
          rule("Big5", signs -> signs.part(0xa4, 0xc6, 0x40) > 0.9 && signs.lowSeconds() > 0.2),
          rule("EUC-KR", signs -> signs.part(0xb0, 0xc8, 0xa1) > 0.97),
          rule(
              "GB18030",
              signs ->
                  signs.part(0xb0, 0xd7, 0xa1) + signs.part(0xa1, 0xa3, 0xa1) > 0.9
                      && signs.part(0xc9, 0xd7, 0xa1) > 0.1),
          rule("windows-1251", LegacyEncodings::isCyrillic));

  private LegacyEncodings() {}

  /** The encoding of a text that is not UTF-8, where it is safely told. */
  static Optional<Charset> of(byte[] start) {
    Signs signs = Signs.of(start);
    if (signs.isUtf8()) {
      return Optional.empty();
    }
    return RULES.stream()
        .filter(rule -> rule.fits().test(signs) && decodes(start, rule.charset()))
        .map(Rule::charset)
        .findFirst();
  }

  private static Rule rule(String name, Predicate<Signs> fits) {
    return new Rule(Charset.forName(name), fits);
  }

  private static double kanji(Signs signs) {
    return signs.part(0x88, 0x9f, 0x40) + signs.part(0xe0, 0xea, 0x40);
  }

  private static boolean isOf(Signs signs, String charset, String letters) {
    return Charset.forName(charset)
        .decode(ByteBuffer.wrap(signs.high()))
        .chars()
        .allMatch(sign -> letters.indexOf(sign) >= 0);
  }

  /** Three runs in ten of Russian are of six letters; read as another encoding fewer are. */
  private static boolean isCyrillic(Signs signs) {
    double here = share(signs, "windows-1251");
    return !signs.isApart()
        && here > 0.35
        && here > 1.3 * share(signs, "KOI8-R")
        && here > 1.3 * share(signs, "ISO-8859-5");
  }

  private static double share(Signs signs, String charset) {
    String text = Charset.forName(charset).decode(ByteBuffer.wrap(signs.high())).toString();
    return (double) text.chars().filter(sign -> CYRILLIC.indexOf(sign) >= 0).count()
        / Math.max(1, text.length());
  }

  /** The last sign of a look may be cut through. */
  private static boolean decodes(byte[] start, Charset charset) {
    int most = start.length == Opening.LENGTH ? 3 : 0;
    return IntStream.rangeClosed(0, most)
        .anyMatch(cut -> decodes(ByteBuffer.wrap(start, 0, start.length - cut), charset));
  }

  private static boolean decodes(ByteBuffer bytes, Charset charset) {
    try {
      charset.newDecoder().decode(bytes);
      return true;
    } catch (CharacterCodingException broken) {
      return false;
    }
  }
}
