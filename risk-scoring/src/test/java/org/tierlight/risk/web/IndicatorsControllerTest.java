package org.tierlight.risk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.PackWiring;
import org.tierlight.risk.csv.PackFiles;
import org.tierlight.risk.file.PackFolder;
import org.tierlight.risk.indicator.TestScale;
import org.tierlight.risk.shelf.PackAppraisals;
import org.tierlight.risk.shelf.PackIndicators;
import org.tierlight.risk.shelf.PackReader;
import org.tierlight.risk.shelf.PackShelf;

class IndicatorsControllerTest {

  private final IndicatorsController controller = new IndicatorsController(shelf());

  @Test
  void aQuestionAboutGoodsThatThereAreNotIsRefused() {
    InvalidQuestion refused =
        catchThrowableOfType(
            InvalidQuestion.class,
            () -> controller.indicators("VN", null, List.of("5201", "529999"), List.of()));

    assertThat(refused.problems())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.code()).isEqualTo("UNKNOWN_HS");
              assertThat(it.message()).contains("529999");
            });
  }

  private static PackShelf shelf() {
    PackReader nobodys =
        new PackReader(new PackFolder(Path.of("target", "packs")), PackWiring.recogniser());
    PackIndicators tables = new PackIndicators(PackFiles.sources());
    return new PackShelf(new PackAppraisals(nobodys, tables, TestScale.PUBLISHED, TestScale.MEAN));
  }
}
