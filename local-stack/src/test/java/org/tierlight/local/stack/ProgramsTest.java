package org.tierlight.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgramsTest {

  private static final Path MODULES = Path.of(System.getProperty("tierlight.root"));

  private final Path directory;

  ProgramsTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @BeforeEach
  void build() throws IOException {
    for (Part part : Part.services().toList()) {
      Path target = Files.createDirectories(directory.resolve(part.title()).resolve("target"));
      Files.createFile(target.resolve("service-exec.jar"));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"INGEST", "GRAPH", "RISK"})
  void whoAsksForNoKeyIsReachedFromThisMachineAlone(Part part) throws IOException {
    assertThat(settings(part)).containsEntry("TIERLIGHT_BIND", "127.0.0.1");
  }

  @Test
  void onlyTheGatewayListensWhereTheOperatorSays() throws IOException {
    assertThat(settings(Part.GATEWAY)).doesNotContainKey("TIERLIGHT_BIND");
  }

  @ParameterizedTest
  @EnumSource(names = {"INGEST", "GRAPH", "RISK", "GATEWAY"})
  void aServiceThatIsToldNothingListensOnLoopback(Part part) throws IOException {
    Path settings = MODULES.resolve(part.title()).resolve("src/main/resources/application.yaml");

    assertThat(Files.readString(settings)).contains("  address: ${TIERLIGHT_BIND:127.0.0.1}\n");
  }

  private Map<String, String> settings(Part part) throws IOException {
    Place place = new Place(directory.resolve("place"));
    place.prepare();
    Programs programs = new Programs(directory, place, LocalPorts.free(), Map.of());
    return ((ServiceProgram) programs.of(part)).environment();
  }
}
