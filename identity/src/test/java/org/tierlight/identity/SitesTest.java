package org.tierlight.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierlight.identity.icu.IcuRomanisation;
import org.tierlight.vocabulary.Country;

/** One site in many writings, and sites that are two. All companies are made up. */
class SitesTest {

  private static final IcuRomanisation ROMAN = new IcuRomanisation();
  private static final NameReading NAMES = new NameReading(ROMAN);
  private static final AddressReading ADDRESSES = new AddressReading(ROMAN);
  private static final PartyRules RULES = new PartyRules(new CommonWords());

  private static Verdict verdict(
      String country, String name, String place, String otherName, String otherPlace) {
    Likeness likeness =
        RULES.site(party(country, name, place), party(country, otherName, otherPlace));
    return Thresholds.PUBLISHED.verdict(likeness, false);
  }

  private static Party party(String country, String name, String place) {
    return new Party(
        name + place,
        List.of(NAMES.read(name)),
        Optional.of(new Country(country)),
        ADDRESSES.read(place),
        Set.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          IN | Zephyrine Mills Pvt. Ltd. | Plot No. 12, Kanchan Indl. Est., Opp. Rly Stn, Surat - 395003 | ZEPHYRINE MILLS PRIVATE LIMITED | Surat 395003, Kanchan Industrial Estate, Plot 12
          IN | शक्ति टेक्सटाइल प्राइवेट लिमिटेड | प्लॉट नं 12, औद्योगिक क्षेत्र, Surat 395003 | Sakti Textile Pvt Ltd | Plot 12, Industrial Area, Surat 395003
          CN | 深圳华青坊纺织有限公司 | 广东省深圳市福田区龙华路12号3栋 | Shenzhen Huaqingfang Textile Co., Ltd. | Building 3, No. 12 Longhua Road, Futian District, Shenzhen, Guangdong
          CN | Ningbo Bilanxing Garment Co Ltd | No.88 Cangsong Rd, Haishu Dist., Ningbo 315000 | 宁波碧蓝星服装有限公司 | 宁波市海曙区苍松路88号 315000
          RU | ООО «Бирюзовый Текстиль» | ул. Ленина, д. 12, корп. 3, г. Иваново 153000 | Biryuzovyy Tekstil LLC | 12 Lenina St., bldg 3, Ivanovo 153000
          TR | Karaköy Zephyr Giyim San. Tic. Ltd. Şti. | Atatürk Mah. 1234 Sok. No:5, Bağcılar, İstanbul | Karakoy Zephyr Garment Ltd | 1234 Sokak No 5 Ataturk Mahallesi Bagcilar Istanbul
          VN | Công ty TNHH Hòa Bích Vân | Số 5 Đường Lê Lợi, Phường 12, KCN Tân Uyên, Bình Dương | Hoa Bich Van Co., Ltd | 5 Le Loi Road, Ward 12, Tan Uyen Industrial Zone, Binh Duong
          FR | Société Générale des Fils d’Azur SARL | 14, rue de l'Écluse, 59100 Roubaix | Societe Generale des Fils d'Azur | 14 Rue de l'Ecluse, Roubaix 59100, France
          EG | شركة النيلوفر للنسيج ذ.م.م | شارع الملك فيصل 12 | Alnylwfr Textile LLC | 12 Almlk Fysl Street
          TH | บริษัท ไทยทองคำ สิ่งทอ จำกัด | ถนนสุขุมวิท 71 10110 | Thiythxngkha Textile Co., Ltd. | 71 Sukhumwith Road 10110
          BD | Quillfeather Knitwear | Nayapara Old Mill Road, Narayanganj | Quillfeather Knitwear | Old Mill Rd, Nayapara, Narayanganj
          IN | Zephyrine Mills | 12 Kanchan, Surat 395003 | Zephyrine Mills | 12, Kanchan, Surat - 395003
          BD | Quillfeather Knitwears Ltd | House 7, Road 3, Block B, Uttara, Dhaka 1230 | Quilfeather Knitwear Limited | H. 7 Rd 3, Blk. B, Uttara, Dhaka-1230
          """)
  void oneSiteInTwoWritingsIsOne(
      String country, String name, String place, String otherName, String otherPlace) {
    assertThat(verdict(country, name, place, otherName, otherPlace)).isEqualTo(Verdict.SAME);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          IN | Zephyrine Mills | Unit 3, 12 Kanchan Industrial Estate, Surat 395003 | Zephyrine Mills | Unit 4, 12 Kanchan Industrial Estate, Surat 395003
          CN | 华青坊纺织有限公司 | 深圳市龙华路12号3栋 | 华青坊纺织有限公司 | 深圳市龙华路12号5栋
          CN | Huaqingfang Textile | 12 Longhua Road, Shenzhen 518000 | Huaqingfang Textile | 14 Longhua Road, Shenzhen 518000
          CN | Huaqingfang Textile | Shenzhen, Guangdong | Huaqingfang Textile | 14 Longhua Road, Shenzhen, Guangdong
          TR | Zephyr Giyim Ltd | Ataturk Mah. 5 Sok. No 7, Istanbul 34200 | Zephyr Giyim Ltd | Ataturk Mah. 5 Sok. No 7, Bursa 16200
          RU | ООО Бирюзовый Текстиль | ул. Ленина, д. 12, корп. 3, Иваново | ООО Бирюзовый Текстиль | ул. Ленина, д. 12, корп. 4, Иваново
          BD | Quillfeather Knitwear | Narayanganj | Quillfeather Knitwear | Narayanganj, Bangladesh
          BD | Quillfeather Knitwear | Narayanganj 1400 | Quillfeather Knitwear | Narayanganj-1400, Bangladesh
          IN | Zephyrine Mills | Surat 395003, Gujarat, India | Zephyrine Mills | Surat, Gujarat 395003
          IN | Zephyrine Mills | Surat 395 003 | Zephyrine Mills | Surat - 395 003
          BD | Quillfeather Knitwear | Ward No-12, Sector-5, Gazipur | Quillfeather Knitwear | Sector-5, Ward No-12, Gazipur
          CN | Bilanxing Textile | 2nd Industrial Zone, Foshan | Bilanxing Textile | Foshan, 2nd Industrial Zone
          IN | Zephyrine Mills | Station Road, Surat | Zephyrine Mills | Station Rd. Surat
          CN | 碧蓝星纺织有限公司 | 新疆沙湾县 | 碧蓝星纺织有限公司 | 新疆沙湾县
          CN | Bilanxing Textile | Shawan County, Xinjiang, China | Bilanxing Textile | Xinjiang, Shawan County, China
          CN | Bilanxing Textile | Korla Development Zone, Xinjiang | Bilanxing Textile | Korla Development Zone, Xinjiang
          VN | Hoa Bich Van | Quận 12, Hồ Chí Minh 700000 | Hoa Bich Van | District 12, Ho Chi Minh 700000
          BD | Quillfeather Knitwear Unit 2 | 7 Road 3, Uttara, Dhaka 1230 | Quillfeather Knitwear Unit 3 | 7 Road 3, Uttara, Dhaka 1230
          BD | Quillfeather Knitwear | 7 Road 3, Uttara, Dhaka 1230 | Thistledown Knitwear | 7 Road 3, Uttara, Dhaka 1230
          """)
  void twoSitesAreNotMergedByARule(
      String country, String name, String place, String otherName, String otherPlace) {
    assertThat(verdict(country, name, place, otherName, otherPlace)).isNotEqualTo(Verdict.SAME);
  }
}
