package org.tierlight.risk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tierlight.risk.parameters.Appraisals;
import org.tierlight.risk.parameters.Composed;
import org.tierlight.risk.parameters.Composition;
import org.tierlight.risk.parameters.FigureChange;
import org.tierlight.risk.parameters.FigureProblem;
import org.tierlight.risk.parameters.FiledSet;
import org.tierlight.risk.parameters.ParameterSet;
import org.tierlight.risk.parameters.ParameterSets;
import org.tierlight.risk.parameters.Perspective;
import org.tierlight.risk.parameters.Proposal;
import org.tierlight.risk.parameters.Ruling;
import org.tierlight.risk.scenario.Edit;
import tools.jackson.databind.JsonNode;

/** Reads other figures: those of a version that there is, some figures, or both. */
@Component
final class FigureForm {

  private static final int FIGURES = 50;
  private static final int LONGEST = 100;

  private final ParameterSets sets;
  private final Appraisals appraisals;
  private final Composition composition;

  FigureForm(ParameterSets sets, Appraisals appraisals, Composition composition) {
    this.sets = sets;
    this.appraisals = appraisals;
    this.composition = composition;
  }

  Optional<Edit> read(JsonFields fields, List<FieldProblem> problems) {
    Optional<ParameterSet> base =
        fields.has("version")
            ? fields.coded("version", "a version of GET /v1/parameters", this::find)
            : Optional.of(sets.inForce(Perspective.GENERIC));
    List<FigureChange> changes = changes(fields, problems);
    if (changes.isEmpty() && !fields.has("version")) {
      problems.add(
          FieldProblem.at(
              fields.where("figures"), "MISSING", "nothing is changed", "figures or a version"));
    }
    return base.flatMap(set -> changed(set, changes, fields, problems))
        .map(set -> new Edit.ChangeParameters(new Ruling(set.parameters(), appraisals.by(set))));
  }

  private Optional<ParameterSet> find(String version) {
    return sets.find(version).map(FiledSet::set);
  }

  private static List<FigureChange> changes(JsonFields fields, List<FieldProblem> problems) {
    List<FigureChange> changes = new ArrayList<>();
    int place = 0;
    for (JsonNode element : fields.elements("figures", 0, FIGURES)) {
      JsonFields figure = new JsonFields(element, fields.where("figures/" + place++), problems);
      String pointer = figure.requiredText("pointer", LONGEST);
      double value = figure.number("value");
      if (figure.areFine()) {
        changes.add(new FigureChange(pointer, value, true, "what if"));
      }
    }
    return changes;
  }

  private Optional<ParameterSet> changed(
      ParameterSet base,
      List<FigureChange> changes,
      JsonFields fields,
      List<FieldProblem> problems) {
    if (changes.isEmpty()) {
      return Optional.of(base);
    }
    Proposal proposal =
        new Proposal(
            "what-if",
            base.perspective(),
            "what if",
            "Tried in a scenario only.",
            base.version(),
            changes);
    return switch (composition.compose(base, proposal)) {
      case Composed.Whole(ParameterSet set) -> Optional.of(set);
      case Composed.Broken(var broken) -> {
        broken.stream()
            .map(it -> problem(fields.where("figures"), changes, it))
            .forEach(problems::add);
        yield Optional.empty();
      }
    };
  }

  /** The composition names a figure, or its place among the changes. */
  private static FieldProblem problem(
      String where, List<FigureChange> changes, FigureProblem broken) {
    List<String> named = changes.stream().map(FigureChange::pointer).toList();
    int place = named.indexOf(broken.pointer());
    String at =
        place < 0 ? broken.pointer().replaceFirst("^/changes", "") : "/" + place + "/pointer";
    return FieldProblem.at(where + at, broken.code(), broken.message(), broken.hint());
  }
}
