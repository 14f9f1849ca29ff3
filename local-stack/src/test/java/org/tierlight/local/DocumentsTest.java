package org.tierlight.local;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tierlight.local.stack.Part;

/** What the pages say of the whole agrees with the files they speak of. */
class DocumentsTest {

  private static final Path HOUSE = Path.of(System.getProperty("tierlight.root"));
  private static final Path DECISIONS = HOUSE.resolve("docs/adr");
  private static final Pattern SETTING = Pattern.compile("(?<=\\$\\{)TIERLIGHT_[A-Z0-9_]+");
  private static final Pattern NAME = Pattern.compile("TIERLIGHT_[A-Z0-9_]+");

  @Test
  void everySettingOfAServiceIsExplained() throws IOException {
    Set<String> settings = new TreeSet<>();
    for (Part service : Part.services().toList()) {
      settings.addAll(found(SETTING, service.title() + "/src/main/resources/application.yaml"));
    }
    // The page writes these short, behind the first of their kind.
    settings.removeIf(name -> name.startsWith("TIERLIGHT_PORT_") || name.endsWith("_URL"));

    assertThat(settings).hasSizeGreaterThan(7);
    assertThat(found(NAME, "docs/operations.md")).containsAll(settings);
  }

  @Test
  void composePassesOnWhatAnOperatorSets() throws IOException {
    Set<String> passed = found(SETTING, "docker-compose.yml");

    assertThat(passed)
        .contains(
            "TIERLIGHT_BIND",
            "TIERLIGHT_PORT_GATEWAY",
            "TIERLIGHT_KAFKA",
            "TIERLIGHT_KAFKA_REPLICAS",
            "TIERLIGHT_NEO4J",
            "TIERLIGHT_NEO4J_PASSWORD",
            "TIERLIGHT_REPORTING_CURRENCY",
            "TIERLIGHT_EXCHANGE_RATES",
            "TIERLIGHT_REQUESTS_PER_SECOND");
    assertThat(found(NAME, "docs/operations.md")).containsAll(passed);
  }

  @Test
  void everyDecisionIsListed() throws IOException {
    List<String> list = Files.readAllLines(DECISIONS.resolve("README.md"));

    try (Stream<Path> pages = Files.list(DECISIONS)) {
      List<Path> decisions = pages.filter(page -> !page.endsWith("README.md")).sorted().toList();
      assertThat(decisions).hasSizeGreaterThan(30);
      for (Path page : decisions) {
        String title = Files.readAllLines(page).getFirst().replaceFirst("# ", "");
        String number = title.substring(0, 4);
        assertThat(list)
            .contains("- [%s](%s) %s".formatted(number, page.getFileName(), title.substring(5)));
      }
    }
  }

  private static Set<String> found(Pattern pattern, String file) throws IOException {
    return pattern
        .matcher(Files.readString(HOUSE.resolve(file)))
        .results()
        .map(MatchResult::group)
        .collect(toCollection(TreeSet::new));
  }
}
