package org.tierlight.graph.suppliers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One spelling for all ways to write a word, in any script; all names are fictional. */
class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "Éclair, eclair",
    "İSTANBUL IŞIK, istanbul isik",
    "ıspanak, ISPANAK",
    "Công ty Đông Dệt, cong ty dong det",
    "Łódź Øst Straße, lodz ost strasse",
    "Ёлочка, елочка",
    "ФАБРИКА, фабрика",
    "مصنع الأمل, مصنع الامل",
    "مدرســة, مدرسه",
    "مَصْنَع, مصنع",
    "کارخانه, كارخانه",
    "ΟΔΟΣ, οδοσ",
    "ＡＢＣ１２, abc12",
    "工厂 ٤٢, 工厂 42",
    "ﬁber, fiber"
  })
  void whatPeopleWriteForEachOtherIsOneSpelling(String one, String other) {
    assertThat(Spelling.words(one)).isEqualTo(Spelling.words(other)).isNotEmpty();
  }

  @Test
  void scriptsWithoutSpacesAreCutIntoPairs() {
    assertThat(Spelling.words("华北棉纺厂")).containsExactly("华北", "北棉", "棉纺", "纺厂", "厂");
    assertThat(Spelling.words("A厂2")).containsExactly("a", "厂", "2");
    assertThat(Spelling.words("กขค")).containsExactly("กข", "ขค", "ค");
  }

  @Test
  void vowelsThatAreMarksStay() {
    assertThat(Spelling.words("ดี")).isNotEqualTo(Spelling.words("ดา"));
    assertThat(Spelling.words("कपास")).containsExactly("कपास");
  }

  @ParameterizedTest
  @CsvSource({"华北棉纺厂有限公司, 棉纺厂", "บริษัทสิ่งทอสมมุติ, สิ่งทอ", "カイゼン綿業, 綿業", "方舟厂, 厂"})
  void anyPartOfANameWithoutSpacesIsFound(String name, String part) {
    List<String> sought = Spelling.sought(part);
    List<String> words = Spelling.words(name);

    assertThat(sought.size() == 1 || Collections.indexOfSubList(words, sought) >= 0).isTrue();
    assertThat(words).anyMatch(word -> word.startsWith(sought.getFirst()));
  }

  @Property
  void spelledWordsAreSpelledAlready(@ForAll @StringLength(max = 40) String text) {
    assertThat(Spelling.words(text))
        .allSatisfy(
            word -> assertThat(word.codePoints().allMatch(SpellingTest::saysSomething)).isTrue());
  }

  private static boolean saysSomething(int point) {
    return Character.isLetterOrDigit(point) || Character.toString(point).matches("\\p{M}");
  }
}
