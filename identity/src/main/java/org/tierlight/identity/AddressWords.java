package org.tierlight.identity;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that every address has, in one language: a road is a road however it is written, and
 * says little (typed by hand, after the usage of the posts).
 */
final class AddressWords {

  /** Before transliteration: where there are no spaces, or where one sound has two meanings. */
  private static final Map<String, String> SIGNS =
      table(
          """
          工业园区 工業園區 工业区 工業區 工业园 工業園 = industrial zone
          开发区 開發區 = development zone
          大道 = avenue
          路 = road
          街道 = subdistrict
          街 = street
          巷 弄 = lane
          号楼 號樓 栋 棟 幢 座 = _building
          楼 樓 层 層 = _floor
          室 = _room
          单元 單元 = _unit
          号 號 = number
          省 市 区 區 县 縣 镇 鎮 村 乡 鄉 = city
          ถนน = road
          ซอย = lane
          แขวง ตำบล เขต อำเภอ จังหวัด = district
          นิคมอุตสาหกรรม = industrial estate
          đường = road
          phường quận huyện xã tỉnh = district
          khu_công_nghiệp = industrial zone
          tòa_nhà toà_nhà = building
          tầng = floor
          lô = lot
          số = number
          شارع = street
          طريق = road
          المنطقة_الصناعية = industrial zone
          मार्ग रोड सड़क = road
          प्लॉट = plot
          औद्योगिक_क्षेत्र = industrial area
          नं नंबर = number
          """);

  private static final Map<String, String> WORDS =
      table(
          """
          rd road jalan jl jln thanon rte route = road
          st str street ul ulitsa sok sokak sokagi sk rua r rue calle c via strasse straat = street
          ave av avenue prospekt pr prosp cad caddesi cd avenida avda = avenue
          ind indl indus industrial indust sanayi industri = industrial
          est estate = estate
          zn zone bolgesi kawasan = zone
          opp opposite = opposite
          nr near = near
          blvd boulevard bulv bulvari blv = boulevard
          hwy highway shosse sh carretera = highway
          ln lane per pereulok gali = lane
          pk park = park
          bldg building bldng korp korpus stroenie bina = building
          blk block blok = block
          fl flr floor kat etazh = floor
          rm room ofis office of = room
          sec sector = sector
          ph phase = phase
          n north = north
          s south = south
          e east = east
          w west = west
          ft fort = fort
          mt mount = mount
          nagar nagr = nagar
          kcn = zone
          """);

  private static final Set<String> PASSED_OVER =
      Stream.of(
              """
          no number num nos the of and at po ps p o vill village dist district subdistrict city province prov county
          town thana tehsil mandal mah mahallesi mahalle g gorod d dom obl oblast rayon r-n tp tinh xa moo mu plota
          ward state taluk taluka tal upazila kota kab kabupaten kec kel desa
          """
                  .strip()
                  .split("\\s+"))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> SAY_LITTLE =
      Set.of(
          "road",
          "street",
          "avenue",
          "industrial",
          "estate",
          "zone",
          "area",
          "opposite",
          "near",
          "boulevard",
          "highway",
          "lane",
          "park",
          "building",
          "block",
          "floor",
          "room",
          "sector",
          "phase",
          "plot",
          "lot",
          "unit",
          "development",
          "economic",
          "export",
          "processing");

  /** What lies within a town. Zones, sectors and blocks are as large as one. */
  private static final Set<String> WITHIN_A_TOWN =
      Set.of(
          "road",
          "street",
          "avenue",
          "boulevard",
          "highway",
          "lane",
          "building",
          "plot",
          "lot",
          "estate",
          "park");

  private static final Pattern SIGN =
      SIGNS.keySet().stream()
          .sorted(Comparator.comparingInt(String::length).reversed())
          .map(
              sign ->
                  isSpaced(sign)
                      ? "(?<!\\p{L})" + Pattern.quote(sign) + "(?![\\p{L}\\p{M}])"
                      : Pattern.quote(sign))
          .collect(
              Collectors.collectingAndThen(
                  Collectors.joining("|"),
                  it -> Pattern.compile(it, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));

  /** Chinese numbers stand before what they number. */
  private static final Pattern NUMBER_BEFORE = Pattern.compile("(\\p{Alnum}+)\\s*_(\\w+)");

  private AddressWords() {}

  /** An address as it was written, with the words that every address has in English. */
  static String ofSigns(String written) {
    if (TradeWords.isPlain(written)) {
      return written;
    }
    String english =
        SIGN.matcher(written)
            .replaceAll(it -> " " + SIGNS.get(it.group().toLowerCase(Locale.ROOT)) + " ");
    return NUMBER_BEFORE.matcher(english).replaceAll(" $2 $1 ").replace('_', ' ');
  }

  /** A word in Latin letters, in English where every address has it. */
  static String ofWord(String word) {
    return WORDS.getOrDefault(word, word);
  }

  /** Whether a word says nothing at all. */
  static boolean isPassedOver(String word) {
    return PASSED_OVER.contains(word);
  }

  /** Whether so many addresses have a word that it says little. */
  static boolean saysLittle(String word) {
    return SAY_LITTLE.contains(word);
  }

  /** Whether a word is of a road or a building, so that an address says more than its town. */
  static boolean isWithinATown(String word) {
    return WITHIN_A_TOWN.contains(word);
  }

  private static boolean isSpaced(String sign) {
    return switch (Character.UnicodeScript.of(sign.codePointAt(0))) {
      case HAN, THAI -> false;
      default -> true;
    };
  }

  private static Map<String, String> table(String lines) {
    return lines
        .strip()
        .lines()
        .map(line -> line.split("="))
        .flatMap(
            sides ->
                Stream.of(sides[0].strip().split(" "))
                    .map(foreign -> Map.entry(foreign.replace('_', ' '), sides[1].strip())))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
