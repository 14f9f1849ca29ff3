package org.tierlight.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUriTest {

  @ParameterizedTest
  @CsvSource({
    "urn:epc:id:sgtin:0614141.107346.2018, /01/10614141073464/21/2018",
    "urn:epc:id:sscc:4012345.0000000333, /00/040123450000003338",
    "urn:epc:id:sgln:4012345.00011.987, /414/4012345000115/254/987",
    "urn:epc:id:sgln:4012345.00011.0, /414/4012345000115",
    "urn:epc:id:pgln:4012345.00000, /417/4012345000009",
    "urn:epc:id:pgln:401234512345., /417/4012345123456",
    "urn:epc:idpat:pgln:401234512345., /417/4012345123456",
    "urn:epc:id:sgln:401234512345..0, /414/4012345123456",
    "urn:epc:id:sgln:401234512345..987, /414/4012345123456/254/987",
    "urn:epc:id:gdti:401234512345..123, /253/4012345123456123",
    "urn:epc:id:grai:4012345.55555.987, /8003/04012345555554987",
    "urn:epc:id:giai:4000001.111, /8004/4000001111",
    "urn:epc:id:gdti:4012345.11111.123, /253/4012345111118123",
    "urn:epc:id:gsrn:0614141.0000010253, /8018/061414100000102534",
    "urn:epc:id:gsrnp:0614141.0000010253, /8017/061414100000102534",
    "urn:epc:id:gsin:0614141.123456789, /402/06141411234567890",
    "urn:epc:id:ginc:0614141.xyz47, /401/0614141xyz47",
    "urn:epc:id:sgcn:4012345.11111.77, /255/401234511111877",
    "urn:epc:id:cpi:0614141.123ABC.5, /8010/0614141123ABC/8011/5",
    "urn:epc:id:itip:4012345.011111.01.02.987, /8006/040123451111180102/21/987",
    "urn:epc:id:upui:4012345.011111.51, /01/04012345111118/235/51",
    "urn:epc:class:lgtin:4012345.012345.998877, /01/04012345123456/10/998877",
    "urn:epc:idpat:sgtin:4012345.066666.*, /01/04012345666663",
    "urn:epc:idpat:grai:4012345.55555.*, /8003/04012345555554",
    "urn:epc:id:sgtin:0614141.107346.a.b%2F, /01/10614141073464/21/a.b%2F"
  })
  void anEpcIsADigitalLink(String urn, String path) {
    assertThat(CanonicalUri.of(urn)).isEqualTo("https://id.gs1.org" + path);
  }

  @ParameterizedTest
  @CsvSource({
    "https://id.gs1.de/00/040123451111111110, /00/040123451111111110",
    "http://shop.example/goods/01/4012345999990/21/XYZ?x=/01/1#y, /01/04012345999990/21/XYZ",
    "https://a.example/01/04012345999990/22/2A/10/L/21/S, /01/04012345999990/21/S",
    "https://a.example/01/04012345999990/22/2A/10/L, /01/04012345999990/10/L",
    "https://a.example/01/04012345999990/22/2A, /01/04012345999990",
    "https://a.example/414/4012345000115/254/9/, /414/4012345000115/254/9",
    "https://a.example/gtin/4012345999990/lot/L, /01/04012345999990/10/L",
    "https://a.example/gtin/4012345999990/cpv/2A/lot/L/ser/S, /01/04012345999990/21/S",
    "https://a.example/01/04012345999990/lot/L, /01/04012345999990/10/L",
    "https://a.example/sscc/040123451111111110, /00/040123451111111110",
    "https://a.example/gln/4012345000115/glnx/9, /414/4012345000115/254/9",
    "https://a.example/party/4012345000009, /417/4012345000009",
    "https://a.example/grai/04012345555554987, /8003/04012345555554987",
    "https://a.example/giai/4000001111, /8004/4000001111",
    "https://a.example/gdti/4012345111118123, /253/4012345111118123",
    "https://a.example/gcn/401234511111877, /255/401234511111877",
    "https://a.example/ginc/0614141xyz47, /401/0614141xyz47",
    "https://a.example/gsin/06141411234567890, /402/06141411234567890",
    "https://a.example/itip/040123451111180102/ser/987, /8006/040123451111180102/21/987",
    "https://a.example/cpid/0614141123ABC/cpsn/5, /8010/0614141123ABC/8011/5",
    "https://a.example/gsrn/061414100000102534/srin/1, /8018/061414100000102534",
    "https://a.example/gsrnp/061414100000102534/srin/1, /8017/061414100000102534"
  })
  void aDigitalLinkIsAtGs1AndAsFineAsItGets(String link, String path) {
    assertThat(CanonicalUri.of(link)).isEqualTo("https://id.gs1.org" + path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "urn:epc:id:imovn:9176187",
        "urn:epc:id:sgtin:0614141.1073466.2018",
        "urn:epc:id:sgtin:0614141.107346",
        "urn:epc:id:sgtin:0614141..2018",
        "urn:epc:id:pgln:4012345.",
        "urn:epc:id:pgln:401234512345",
        "urn:epc:id:pgln:401234512345.0",
        "urn:epc:id:sscc:4012345.",
        "urn:epc:id:giai:4012345.",
        "urn:epc:id:ginc:4012345.",
        "urn:epc:id:cpi:4012345.",
        "urn:epc:id:itip:4012345.",
        "urn:epc:idpat:sgtin:4012345.*.*",
        "urn:epcglobal:cbv:bt:4012345000009:ASN1099",
        "urn:epcglobal:cbv:",
        "http://transaction.acme.com/po/12345678",
        "http://www.opengis.net/def/crs/EPSG/0/27700",
        "https://a.example/01/04012345999990/21/",
        "https://a.example/01/04012345999990/99/x",
        "https://mill.example/party/1",
        "https://mill.example/gtin/none/lot/1",
        "geo:47.506694,11.104301"
      })
  void whatHasNoGs1KeyStaysAsItIs(String uri) {
    assertThat(CanonicalUri.of(uri)).isEqualTo(uri);
  }

  @ParameterizedTest
  @CsvSource({
    "https://id.gs1.org/HYjpGDAdq4, true",
    "http://id.gs1.org/HYjpGDAdq4_-?a=b, true",
    "https://id.gs1.org/01/09521141123454/HYjpGDAdq4, true",
    "https://id.gs1.org/gtin/09521141123454/HYjpGDAdq4, true",
    "https://id.gs1.org/01/09521141123454, false",
    "https://id.gs1.org/gtin/9521141123454/lot/HYjpGDAdq4, false",
    "https://id.gs1.org/8013/1987654Ad4X4bL5ttr2310c2K, false",
    "https://mill.example/HYjpGDAdq4, false",
    "urn:epc:id:giai:4000001.111, false"
  })
  void atTheAddressOfGs1ACompressedLinkIsToldFromOthers(String uri, boolean compressed) {
    assertThat(CanonicalUri.isCompressed(uri)).isEqualTo(compressed);
  }

  @ParameterizedTest
  @CsvSource({
    "urn:epcglobal:cbv:bizstep:receiving, BizStep-receiving",
    "urn:epcglobal:cbv:disp:in_transit, Disp-in_transit",
    "urn:epcglobal:cbv:btt:po, BTT-po",
    "urn:epcglobal:cbv:sdt:location, SDT-location"
  })
  void aWordOfCbvIsAWebUri(String urn, String word) {
    assertThat(CanonicalUri.of(urn)).isEqualTo("https://ref.gs1.org/cbv/" + word);
  }

  @Property
  void theUrnAndTheLinkOfAnEpcAreTheSame(
      @ForAll("digits") String company,
      @ForAll("digits") String reference,
      @ForAll("serials") String serial) {
    String gtin = Digits.checked("0" + company + reference.substring(2));
    String urn = "urn:epc:id:sgtin:%s.0%s.%s".formatted(company, reference.substring(2), serial);
    String link = "https://mill.example/01/%s/21/%s".formatted(gtin, encoded(serial));

    assertThat(CanonicalUri.of(urn))
        .startsWith("https://id.gs1.org/01/")
        .isEqualTo(CanonicalUri.of(link));
  }

  @Property
  void theCanonicalFormIsItsOwn(@ForAll("serials") String serial) {
    String canonical = CanonicalUri.of("urn:epc:id:sgtin:4012345.011111." + serial);

    assertThat(CanonicalUri.of(canonical)).isEqualTo(canonical);
  }

  @Provide
  Arbitrary<String> digits() {
    return Arbitraries.strings().numeric().ofLength(7);
  }

  /** The signs of GS1 that a URN takes as they are. */
  @Provide
  Arbitrary<String> serials() {
    return Arbitraries.strings()
        .withCharRange('0', '9')
        .withCharRange('A', 'z')
        .withChars("!'()*+,-.:;=_")
        .ofMinLength(1)
        .ofMaxLength(20)
        .filter(serial -> serial.chars().allMatch(each -> "[\\]^`".indexOf(each) < 0));
  }

  private static String encoded(String serial) {
    return serial.chars().mapToObj(CanonicalUriTest::encoded).collect(Collectors.joining());
  }

  private static String encoded(int sign) {
    return "!'()*+,:;=".indexOf(sign) < 0
        ? Character.toString(sign)
        : "%" + Integer.toHexString(sign);
  }
}
