package org.tierlight.risk.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tierlight.risk.scenario.Edit;
import org.tierlight.vocabulary.SupplierId;
import tools.jackson.databind.JsonNode;

/** Reads a scenario as it was sent, and says all that is wrong with it at once. */
@Component
final class ScenarioForm {

  /** How many suppliers are watched at most. */
  static final int WATCHED = 100;

  /** How many edits there are at most. */
  static final int EDITS = 50;

  private final FigureForm figures;
  private final InstantSource clock;

  ScenarioForm(FigureForm figures, InstantSource clock) {
    this.figures = figures;
    this.clock = clock;
  }

  /** A scenario that can be tried. */
  record Scenario(List<SupplierId> watched, List<Edit> edits) {

    Scenario {
      watched = List.copyOf(watched);
      edits = List.copyOf(edits);
    }
  }

  /**
   * The scenario of a body.
   *
   * @throws InvalidQuestion with all that is wrong
   */
  Scenario read(byte[] body) {
    List<FieldProblem> problems = new ArrayList<>();
    JsonFields fields = new JsonFields(StrictBody.read(body), "", problems);
    List<SupplierId> watched = new ArrayList<>();
    for (JsonNode supplier : fields.elements("supplierIds", 1, WATCHED)) {
      watched.add(fields.supplier(supplier, "/supplierIds/" + watched.size()));
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    EditForm form = new EditForm(figures, today, problems);
    List<Edit> edits = new ArrayList<>();
    int place = 0;
    for (JsonNode edit : fields.requiredElements("edits", EDITS)) {
      form.read(edit, place++).ifPresent(edits::add);
    }
    if (!fields.areFine()) {
      throw new InvalidQuestion(problems);
    }
    return new Scenario(watched.stream().distinct().toList(), edits);
  }
}
