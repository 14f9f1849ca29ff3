package org.tierlight.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierlight.identity.icu.IcuRomanisation;

class NameReadingTest {

  private static final NameReading READING = new NameReading(new IcuRomanisation());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Siemens Aktiengesellschaft          | siemens               | BY_SHARES
          Volkswagen Bank G.m.b.H.            | volkswagen bank       | PRIVATE
          SAMSUNG ELECTRONICS CO., LTD.       | samsung electronics   | PRIVATE
          Łódź Tkaniny Sp. z o.o.             | lodz tkaniny          | PRIVATE
          ООО "Ромашка"                       | romashka              | PRIVATE
          Открытое акционерное общество Заря  | zarya                 | BY_SHARES
          深圳市华强有限公司                  | shen zhen shi hua qiang | PRIVATE
          新疆棉纺织股份有限公司              | xin jiang mian textile | BY_SHARES
          株式会社トヨタ                      | toyota                | BY_SHARES
          주식회사 삼성전자                   | samseongjeonja        | BY_SHARES
          शिवा टेक्सटाइल प्राइवेट लिमिटेड     | siva textile          | PRIVATE
          Công ty TNHH Dệt May Đông Á         | det may dong a        | PRIVATE
          Özgür Tekstil Sanayi ve Ticaret A.Ş. | ozgur textile industries ve trading | BY_SHARES
          """)
  void aNameIsReadInLatinLettersWithoutItsLegalForm(
      String written, String words, LegalFamily family) {
    CompanyName name = READING.read(written);

    assertThat(String.join(" ", name.words())).isEqualTo(words);
    assertThat(name.families()).containsExactly(family);
  }

  @ParameterizedTest
  @CsvSource({
    "บริษัทไทยซัมมิทจำกัด, บริษัท ไทยซัมมิท จำกัด",
    "شركة النسيج المحدودة, النسيج ذ.م.م",
    "A.B.C. Company, ABC Co.",
    "The Coca-Cola Company, Coca Cola Company",
    "AT&T Inc., AT and T Inc.",
    "First International Bank, 1st International Bank",
    "World Health Organisation, World Health Organization",
    "Crédit Agricole S.A., CREDIT AGRICOLE SA"
  })
  void theSameNameIsReadTheSameHoweverItIsWritten(String one, String other) {
    assertThat(READING.read(one).words()).isEqualTo(READING.read(other).words());
  }

  @Test
  void aNameOfLegalFormsAloneKeepsAWord() {
    assertThat(READING.read("Limited Company").words()).isEqualTo(List.of("limited"));
  }

  @Test
  void aScriptWithoutATableStaysAsItIs() {
    assertThat(READING.read("ហ៊ុន").words()).isNotEmpty();
  }

  @Test
  void whatHoldsNoLetterAndNoDigitHasNoWords() {
    assertThat(READING.read("– ☺ –").words()).isEmpty();
  }

  @Test
  void aNumeralAtTheEndIsANumber() {
    assertThat(READING.read("Solutions VI").numbers()).containsExactly("6");
    assertThat(READING.read("Xi Textile").numbers()).isEmpty();
  }
}
