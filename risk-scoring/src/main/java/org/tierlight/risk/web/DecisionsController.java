package org.tierlight.risk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.tierlight.json.UnreadableJson;
import org.tierlight.risk.parameters.Approval;
import org.tierlight.risk.parameters.FigureProblem;
import org.tierlight.risk.parameters.FiledSet;
import org.tierlight.risk.parameters.Filing;
import org.tierlight.risk.parameters.ParameterDesk;
import org.tierlight.risk.parameters.ParameterSets;
import org.tierlight.risk.parameters.Proposal;
import org.tierlight.risk.parameters.Signature;

/** Takes in proposed sets of figures, and lets a second person approve them. */
@RestController
final class DecisionsController {

  /** Carries the name of the caller's key; only the gateway can set it. */
  static final String CALLER = "Tierlight-Source";

  static final int LARGEST = 64 * 1024;

  private final ParameterDesk desk;
  private final ParameterSets sets;
  private final InstantSource clock;

  DecisionsController(ParameterDesk desk, ParameterSets sets, InstantSource clock) {
    this.desk = desk;
    this.sets = sets;
    this.clock = clock;
  }

  @PostMapping("/v1/parameters")
  ResponseEntity<ParameterSetView> propose(
      HttpServletRequest request,
      @RequestHeader(name = CALLER, required = false) @Nullable String caller)
      throws IOException {
    Signature signature = signature(caller);
    return switch (desk.propose(proposal(request), signature)) {
      case Filing.Filed(FiledSet set) -> ResponseEntity.created(place(set)).body(view(set));
      case Filing.Known(FiledSet set) -> ResponseEntity.ok(view(set));
      case Filing.Taken(FiledSet set) ->
          throw new Undecided.Conflict(
              "Another set has this version, and a version never changes. Choose another one.");
      case Filing.Refused(List<FigureProblem> problems) -> throw new InvalidProposal(problems);
    };
  }

  @PostMapping("/v1/parameters/{version}/approve")
  ParameterSetView approve(
      @PathVariable String version,
      @RequestHeader(name = CALLER, required = false) @Nullable String caller) {
    return switch (desk.approve(version, signature(caller))) {
      case Approval.InForce(FiledSet set) -> view(set);
      case Approval.Unknown() -> throw new Unanswered.UnknownParameters();
      case Approval.SameEyes() ->
          throw new Undecided.FourEyes(
              "Who proposed a set cannot approve it. Let somebody else do so, with a key of"
                  + " another name.");
      case Approval.Decided(FiledSet set) ->
          throw new Undecided.Conflict(
              "This set is no proposal that waits. To return to its figures, propose them under a"
                  + " new version that builds on it.");
    };
  }

  private Signature signature(@Nullable String caller) {
    if (caller == null || caller.isBlank()) {
      throw new Undecided.FourEyes("Nobody is named who decides. Call through the gateway.");
    }
    return new Signature(caller.strip(), clock.instant());
  }

  private Proposal proposal(HttpServletRequest request) throws IOException {
    byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
    if (body.length > LARGEST) {
      throw new Undecided.TooLarge("A proposal has at most " + LARGEST + " bytes.");
    }
    try {
      return ProposalForm.read(StrictBody.parse(body));
    } catch (UnreadableJson unreadable) {
      throw new InvalidProposal(List.of(problem(unreadable)));
    }
  }

  private static FigureProblem problem(UnreadableJson unreadable) {
    return new FigureProblem(
        unreadable.fault().name(),
        unreadable.pointer(),
        unreadable.words(),
        unreadable.fault().hint());
  }

  private ParameterSetView view(FiledSet filed) {
    return ParameterSetView.of(filed, sets);
  }

  private static URI place(FiledSet filed) {
    return URI.create("/v1/parameters/" + filed.set().version());
  }
}
