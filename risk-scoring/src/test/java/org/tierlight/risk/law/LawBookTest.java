package org.tierlight.risk.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.law.LawBook.TestName;

/** No law without a proof and a counter-proof, and docs/method.md says where they are. */
class LawBookTest {

  /** A row: the law, what it says, the test classes. */
  private static final Pattern ROW =
      Pattern.compile("^\\| ([IERXSQG][1-9]\\d*) \\| .+ \\| (.+) \\|$", Pattern.MULTILINE);

  private static final Pattern CLASS = Pattern.compile("`(\\w+)`");

  private static final LawBook BOOK = LawBook.read();

  @Test
  void everyLawIsProvedAndRefuted() {
    assertThat(LawBook.LAWS)
        .allSatisfy(
            law -> {
              assertThat(BOOK.proofs(law)).as("tests that prove %s", law).isNotEmpty();
              assertThat(BOOK.refutations(law)).as("tests that refute %s", law).isNotEmpty();
            });
  }

  @Test
  void everyGoldenValueIsTested() {
    assertThat(LawBook.GOLDEN_VALUES)
        .allSatisfy(value -> assertThat(BOOK.proofs(value)).as("tests of %s", value).isNotEmpty());
  }

  @Test
  void noTestNamesALawThatThereIsNot() {
    assertThat(names()).containsAll(BOOK.proofs().keySet());
    assertThat(LawBook.LAWS).containsAll(BOOK.refutations().keySet());
  }

  @Test
  void theMethodPageSaysWhereEachLawIsTested() throws IOException {
    SortedMap<String, SortedSet<String>> expected = new TreeMap<>();
    names().forEach(law -> expected.put(law, classes(law)));

    assertThat(documented()).isEqualTo(expected);
  }

  private static SortedSet<String> names() {
    return Stream.concat(LawBook.LAWS.stream(), LawBook.GOLDEN_VALUES.stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static SortedSet<String> classes(String law) {
    return Stream.concat(BOOK.proofs(law).stream(), BOOK.refutations(law).stream())
        .map(TestName::className)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static SortedMap<String, SortedSet<String>> documented() throws IOException {
    Path page = Path.of(System.getProperty("tierlight.root"), "docs", "method.md");
    SortedMap<String, SortedSet<String>> rows = new TreeMap<>();
    ROW.matcher(Files.readString(page))
        .results()
        .forEach(row -> rows.put(row.group(1), classes(row)));
    return rows;
  }

  private static SortedSet<String> classes(MatchResult row) {
    return CLASS
        .matcher(row.group(2))
        .results()
        .map(name -> name.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
