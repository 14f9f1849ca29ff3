package org.tierlight.risk.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tierlight.risk.engine.Assessments;
import org.tierlight.risk.engine.Imagined;
import org.tierlight.risk.engine.SolvedWorld;
import org.tierlight.risk.scenario.Refusal;
import org.tierlight.vocabulary.SupplierId;

/** Answers what might be, beside what is, and whom to ask to know more. */
@RestController
final class ScenarioController {

  private final AskedViews views;
  private final ScenarioForm form;
  private final Turns turns = new Turns();

  ScenarioController(AskedViews views, ScenarioForm form) {
    this.views = views;
    this.form = form;
  }

  @PostMapping(value = "/v1/scenarios", consumes = MediaType.APPLICATION_JSON_VALUE)
  ScenarioView scenario(
      @RequestBody(required = false) byte @Nullable [] body,
      @RequestParam(required = false) @Nullable String validAt,
      @RequestParam(required = false) @Nullable String knownAt) {
    ScenarioForm.Scenario scenario = form.read(body == null ? new byte[0] : body);
    AskedViews.Asked asked = views.at(validAt, knownAt);
    SolvedWorld before = asked.view().world();
    SolvedWorld after = turns.take(() -> imagined(before, scenario));
    requireKnown(scenario.watched(), after);
    return ScenarioView.of(scenario, before, after, Basis.of(asked));
  }

  @GetMapping("/v1/inquiries/plan")
  InquiryPlanView plan(
      @RequestParam(required = false) @Nullable String budget,
      @RequestParam(required = false) @Nullable String supplier,
      @RequestParam(required = false) @Nullable String validAt,
      @RequestParam(required = false) @Nullable String knownAt) {
    int questions = InquiryPlanView.budget(budget);
    AskedViews.Asked asked = views.at(validAt, knownAt);
    return turns.take(
        () -> InquiryPlanView.of(InquiryPlanView.plan(asked, supplier, questions), asked));
  }

  private static SolvedWorld imagined(SolvedWorld before, ScenarioForm.Scenario scenario) {
    return switch (before.imagined(scenario.edits())) {
      case Imagined.Solved(SolvedWorld after) -> after;
      case Imagined.Refused(List<Refusal> refusals) ->
          throw new InvalidQuestion(refusals.stream().map(FieldProblem::refused).toList());
    };
  }

  private static void requireKnown(List<SupplierId> watched, SolvedWorld world) {
    Assessments assessments = world.assessments();
    List<FieldProblem> problems = new ArrayList<>();
    for (int place = 0; place < watched.size(); place++) {
      if (assessments.standing(watched.get(place)).isEmpty()) {
        problems.add(
            FieldProblem.at(
                "/supplierIds/" + place,
                "UNKNOWN_SUPPLIER",
                "no fact speaks of this supplier",
                "an id of GET /v1/suppliers, or one that the scenario supposes"));
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidQuestion(problems);
    }
  }
}
