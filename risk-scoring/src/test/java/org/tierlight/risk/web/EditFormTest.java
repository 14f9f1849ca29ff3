package org.tierlight.risk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.json.ParameterComposition;
import org.tierlight.risk.json.ParameterSetFiles;
import org.tierlight.risk.parameters.ParameterSets;
import org.tierlight.risk.scenario.Edit;
import tools.jackson.databind.json.JsonMapper;

class EditFormTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final List<FieldProblem> problems = new ArrayList<>();

  @Test
  void goodsThatNoEditionOfTodayHasAreNoGoods() {
    assertThat(supposed("\"5201\", \"529999\", \"5205.11.00\", \"77\"")).isEmpty();
    assertThat(problems)
        .extracting(FieldProblem::code, FieldProblem::pointer)
        .containsExactly(
            tuple("UNKNOWN_HS", "/edits/0/hs/1"), tuple("UNKNOWN_HS", "/edits/0/hs/3"));
  }

  @Test
  void goodsThatThereAreAreTaken() {
    assertThat(supposed("\"52\", \"5201\", \"5205.11.00\"")).isPresent();
    assertThat(problems).isEmpty();
  }

  private Optional<Edit> supposed(String goods) {
    ParameterComposition composition = new ParameterComposition();
    FigureForm figures =
        new FigureForm(
            new ParameterSets(ParameterSetFiles.shipped(), composition),
            set -> {
              throw new IllegalStateException("no figures change here");
            },
            composition);
    String edit =
        """
        {"kind": "SUPPOSE_SUPPLIER", "supplier": "supposed", "country": "VN", "hs": [%s]}
        """
            .formatted(goods);
    return new EditForm(figures, LocalDate.of(2026, 1, 1), problems).read(JSON.readTree(edit), 0);
  }
}
