package org.tierlight.risk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.tierlight.risk.matching.ListMatching;
import org.tierlight.risk.pack.PackFormat;
import org.tierlight.risk.shelf.Activation;
import org.tierlight.risk.shelf.LostPack;
import org.tierlight.risk.shelf.Offer;
import org.tierlight.risk.shelf.OpenPack;
import org.tierlight.risk.shelf.PackIntake;
import org.tierlight.risk.shelf.PackReader;
import org.tierlight.risk.shelf.PackShelf;
import org.tierlight.risk.shelf.PacksInForce;

/** Takes files of publishers in, and shows which are in force. */
@RestController
final class PacksController {

  private final PackUploads uploads;
  private final PackIntake intake;
  private final PackShelf shelf;
  private final PackReader reader;
  private final ListMatching matching;
  private final Optional<OtherEngine> other;
  private final InstantSource clock;

  PacksController(
      PackUploads uploads,
      PackIntake intake,
      PackShelf shelf,
      PackReader reader,
      ListMatching matching,
      Optional<OtherEngine> other,
      InstantSource clock) {
    this.uploads = uploads;
    this.intake = intake;
    this.shelf = shelf;
    this.reader = reader;
    this.matching = matching;
    this.other = other;
    this.clock = clock;
  }

  /**
   * The type of the content says nothing here: files are known by what they hold. Who brings them
   * is named by the gateway; a file of nobody's is none.
   */
  @ReadsOffTheQuery("dryRun")
  @PostMapping("/v1/packs")
  ResponseEntity<PackReceipt> offer(
      HttpServletRequest request,
      @RequestHeader(name = DecisionsController.CALLER, defaultValue = "") String caller)
      throws IOException {
    boolean dryRun = DryRun.of(request.getQueryString());
    if (caller.isBlank()) {
      throw new Undecided.Unsigned(
          "Nobody is named who brings the file. Call through the gateway.");
    }
    String by = caller.strip();
    return uploads.alone(request, file -> answer(file, by, dryRun));
  }

  /** It is checked first: once it is taken, listings may have ended already. */
  private ResponseEntity<PackReceipt> answer(byte[] file, String by, boolean dryRun) {
    Offer checked = intake.check(file, by, clock.instant());
    other.ifPresent(engine -> engine.refuseList(checked));
    Optional<PackReceipt.Unnamed> unnamed = unnamed(checked);
    return answer(dryRun ? checked : intake.take(file, by, clock.instant()), unnamed);
  }

  private Optional<PackReceipt.Unnamed> unnamed(Offer offer) {
    return switch (offer) {
      case Offer.Accepted accepted
          when accepted.content().format().use() == PackFormat.Use.LIST && matching.isCurrent() -> {
        OpenPack edition = new OpenPack(accepted.activation(), accepted.content());
        yield Optional.of(PackReceipt.Unnamed.of(matching.unnamedBy(edition), accepted.content()));
      }
      case Offer.Accepted _, Offer.Duplicate _, Offer.Empty _, Offer.Refused _ -> Optional.empty();
    };
  }

  @GetMapping("/v1/packs")
  Page<PackView> packs() {
    return Page.whole(known().inForce().stream().map(this::view).toList());
  }

  @GetMapping("/v1/packs/{name}")
  PackDetail pack(@PathVariable String name) {
    List<Activation> editions = known().editions(name);
    Activation inForce = editions.stream().findFirst().orElseThrow(PackRefused::unknownName);
    return new PackDetail(
        view(inForce),
        reader.content(inForce).map(it -> PackRows.of(it, intake.unused(it))).orElse(null),
        lost(inForce).map(LostPack::sentence).orElse(null),
        editions.stream().map(this::view).toList());
  }

  private ResponseEntity<PackReceipt> answer(Offer offer, Optional<PackReceipt.Unnamed> unnamed) {
    return switch (offer) {
      case Offer.Accepted accepted ->
          ResponseEntity.status(
                  accepted.position().isPresent() ? HttpStatus.ACCEPTED : HttpStatus.OK)
              .body(PackReceipt.of(accepted, unnamed));
      case Offer.Duplicate duplicate ->
          ResponseEntity.ok(PackReceipt.of(duplicate, state(duplicate.activation())));
      case Offer.Empty empty -> throw PackRefused.of(empty);
      case Offer.Refused refused -> throw PackRefused.of(refused);
    };
  }

  private PackView view(Activation edition) {
    return PackView.of(edition, state(edition));
  }

  private PackView.State state(Activation edition) {
    if (!known().inForce().contains(edition)) {
      return PackView.State.SUPERSEDED;
    }
    if (lost(edition).isPresent()) {
      return PackView.State.LOST;
    }
    boolean used = shelf.used().packs().inForce().contains(edition);
    return used ? PackView.State.IN_FORCE : PackView.State.ACTIVATED;
  }

  private Optional<LostPack> lost(Activation edition) {
    return shelf.used().content().lost().stream()
        .filter(lost -> lost.wanted().equals(edition))
        .findFirst();
  }

  private PacksInForce known() {
    return shelf
        .known()
        .orElseThrow(
            () ->
                new Unanswered.Unavailable(
                    "The packs in force are not read yet. Ask again in a moment."));
  }
}
