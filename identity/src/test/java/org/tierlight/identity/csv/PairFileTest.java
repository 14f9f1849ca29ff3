package org.tierlight.identity.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierlight.identity.evaluation.JudgedPair;
import org.tierlight.identity.icu.IcuRomanisation;
import org.tierlight.vocabulary.Country;

/** All companies are made up. */
class PairFileTest {

  private final PairFile reader = new PairFile(new IcuRomanisation());

  @TempDir private Path folder = Path.of("");

  private List<JudgedPair> read(String table) throws IOException {
    return reader.read(Files.writeString(folder.resolve("pairs.csv"), table));
  }

  @Test
  void namesWithAVerdict() throws IOException {
    List<JudgedPair> pairs =
        read(
            "schema,name1,name2,is_match\nCompany,Zephyrine,Zephirine,true\nVessel,Ay,Bey,False\n");

    assertThat(pairs).extracting(JudgedPair::same).containsExactly(true, false);
    assertThat(pairs).extracting(JudgedPair::group).containsExactly("Company", "Vessel");
  }

  @Test
  void namesWithPlacesAndALabel() throws IOException {
    JudgedPair pair =
        read("""
            label,name_1,address_1,country_1,name_2,address_2,country_2
            distinct,Zephyrine,"12 Mill Road, Surat",IN,Zephyrine,,Bangladesh
            """)
            .getFirst();

    assertThat(pair.same()).isFalse();
    assertThat(pair.left().address().numbers()).containsExactly("12");
    assertThat(pair.right().country()).contains(new Country("BD"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"name1,name2\na,b\n", "name1,name2,is_match\na,b,perhaps\n", "x\ny\n"})
  void aLineThatIsNoPairIsNamed(String table) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(table))
        .withMessageStartingWith("line 2 needs");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reader.read(folder.resolve("none.csv")))
        .withMessage("none.csv cannot be read");
  }
}
