package org.tierlight.identity;

import java.util.Comparator;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What companies call their trade, in English: a firm translates such words in its own name, and
 * keeps the others (typed by hand).
 */
final class TradeWords {

  /** Before transliteration, where scripts put no spaces or one sound has many signs. */
  private static final Map<String, String> SIGNS =
      table(
          """
          纺织 紡織 สิ่งทอ = textile
          服装 服裝 服饰 服飾 制衣 製衣 成衣 เสื้อผ้า = garment
          针织 針織 = knitting
          印染 = dyeing
          鞋业 鞋業 = shoes
          皮革 = leather
          电子 電子 อิเล็กทรอนิกส์ = electronics
          科技 技术 技術 เทคโนโลยี = technology
          实业 實業 工业 工業 อุตสาหกรรม = industries
          贸易 貿易 商贸 การค้า = trading
          进出口 進出口 = import export
          国际 國際 อินเตอร์เนชั่นแนล = international
          制造 製造 = manufacturing
          食品 อาหาร = food
          化工 เคมี = chemical
          塑料 塑胶 塑膠 พลาสติก = plastic
          钢铁 鋼鐵 = steel
          集团 集團 = group
          控股 = holding
          厂 廠 工厂 工廠 = factory
          """);

  /** After transliteration. */
  private static final Map<String, String> WORDS =
      table(
          """
          tekstil tekstile tekstilnyy textil textiles teksatail teksataila tekstail teksatailsa nasyj llnsyj = textile
          giyim konfeksiyon odezhda svejnaya shveynaya garments = garment
          sanayi sanayii promyshlennost udyog industrias industria industry = industries
          ticaret torgovlya torgovyy trade = trading
          dokuma = weaving
          orme = knitting
          boya = dyeing
          deri = leather
          ayakkabi obuv = shoes
          gida = food
          kimya = chemical
          plastik = plastic
          celik = steel
          elektronik elektronika = electronics
          uluslararasi internasional internacional mezhdunarodnyy = international
          ithalat = import
          ihracat eksport = export
          gruppe groupe grupo gruppo gruppa = group
          kholding holdings = holding
          """);

  private static final Pattern SIGN =
      SIGNS.keySet().stream()
          .sorted(Comparator.comparingInt(String::length).reversed())
          .map(Pattern::quote)
          .collect(Collectors.collectingAndThen(Collectors.joining("|"), Pattern::compile));

  private TradeWords() {}

  /** Plain letters hold none of the signs, and most names are plain: no need to look for each. */
  static boolean isPlain(String written) {
    return written.chars().allMatch(letter -> letter < 128);
  }

  /** A name as it was written, with the trade in English. */
  static String ofSigns(String written) {
    return isPlain(written)
        ? written
        : SIGN.matcher(written).replaceAll(it -> " " + SIGNS.get(it.group()) + " ");
  }

  /** A word in Latin letters, or its English where it names a trade. */
  static String ofWord(String word) {
    return WORDS.getOrDefault(word, word);
  }

  private static Map<String, String> table(String lines) {
    return lines
        .strip()
        .lines()
        .map(line -> line.split("="))
        .flatMap(
            sides ->
                Stream.of(sides[0].strip().split(" "))
                    .map(foreign -> Map.entry(foreign, sides[1].strip())))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
