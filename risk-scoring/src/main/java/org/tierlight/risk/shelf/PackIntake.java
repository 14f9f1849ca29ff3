package org.tierlight.risk.shelf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tierlight.risk.pack.GoodListing;
import org.tierlight.risk.pack.ListEntry;
import org.tierlight.risk.pack.ListSubject;
import org.tierlight.risk.pack.PackFormat;
import org.tierlight.risk.pack.PackImport;
import org.tierlight.risk.pack.Reading;
import org.tierlight.risk.pack.Recogniser;
import org.tierlight.risk.pack.Rejected;
import org.tierlight.vocabulary.Position;

/**
 * Takes files of publishers in: recognised, kept, and only then told to the log. One at a time, so
 * that two senders of one file get one activation.
 */
public final class PackIntake {

  private final Recogniser recogniser;
  private final PackIndicators tables;
  private final PackShelf shelf;
  private final PackArchive archive;

  /** Where files and activations are kept. */
  public record PackArchive(PackKeeper files, PackReader reader, PackLog log) {}

  /** An intake onto a shelf. */
  public PackIntake(
      Recogniser recogniser, PackIndicators tables, PackShelf shelf, PackArchive archive) {
    this.recogniser = recogniser;
    this.tables = tables;
    this.shelf = shelf;
    this.archive = archive;
  }

  /** Reads a file and says what would come of it; changes nothing. */
  public synchronized Offer check(byte[] file, String by, Instant now) {
    return offered(file, by, now, false);
  }

  /**
   * Reads a file and puts it in force. Returns when both file and activation are safe.
   *
   * @throws PackLogUnavailable if the log does not answer
   */
  public synchronized Offer take(byte[] file, String by, Instant now) {
    return offered(file, by, now, true);
  }

  private Offer offered(byte[] file, String by, Instant now, boolean keeps) {
    Instant at = after(now);
    return switch (recogniser.read(file, LocalDate.ofInstant(at, ZoneOffset.UTC))) {
      case Reading.Refused(Reading.Refusal refusal, String reason) ->
          new Offer.Refused(refusal, reason);
      case Reading.Read(PackImport content, _) when content.rows().isEmpty() ->
          new Offer.Empty(content);
      case Reading.Read(PackImport content, String sha256) -> {
        Activation activation = activation(file, content, sha256, by, at);
        yield keeps ? kept(file, activation, content) : checked(activation, content);
      }
    };
  }

  private Offer checked(Activation activation, PackImport content) {
    return known()
        .ofFile(activation.sha256())
        .<Offer>map(earlier -> new Offer.Duplicate(earlier, content, unused(content)))
        .orElseGet(
            () -> new Offer.Accepted(activation, content, unused(content), Optional.empty()));
  }

  private Offer kept(byte[] file, Activation activation, PackImport content) {
    Optional<Activation> earlier = known().ofFile(activation.sha256());
    boolean isNew = archive.files().keep(activation.sha256(), file);
    archive.reader().remember(activation.sha256(), content);
    if (earlier.isPresent()) {
      if (isNew || shelf.lacks(activation.sha256())) {
        shelf.restored();
      }
      return new Offer.Duplicate(earlier.get(), content, unused(content));
    }
    Position position = archive.log().append(activation);
    shelf.written(activation);
    return new Offer.Accepted(activation, content, unused(content), Optional.of(position));
  }

  private Activation activation(
      byte[] file, PackImport content, String sha256, String by, Instant at) {
    PackFormat format = content.format();
    return new Activation(
        content.pack() + "/" + sha256,
        content.pack(),
        content.edition(),
        format,
        sha256,
        file.length,
        content.rows().size(),
        content.rejected().size(),
        at,
        by);
  }

  /** Later than all before, even where a clock went back: what is sent last is in force. */
  private Instant after(Instant now) {
    return shelf
        .known()
        .flatMap(PacksInForce::last)
        .map(last -> last.plusMillis(1))
        .filter(now::isBefore)
        .orElse(now);
  }

  private PacksInForce known() {
    return shelf
        .known()
        .orElseThrow(
            () ->
                new PackLogUnavailable(
                    "The packs in force are not read yet. Send the file again in a moment."));
  }

  /** Rows that were read and can say nothing here, with the reason. */
  public List<Rejected> unused(PackImport content) {
    return Stream.concat(unmapped(content), unstated(content)).toList();
  }

  private Stream<Rejected> unmapped(PackImport content) {
    return content.rows(GoodListing.class).stream()
        .filter(listing -> !tables.isMapped(listing.good()))
        .map(
            listing ->
                new Rejected(
                    listing.place(),
                    "good",
                    "no code of trade is known here for this good, so it enters no score"));
  }

  private static Stream<Rejected> unstated(PackImport content) {
    return content.rows(ListEntry.class).stream()
        .flatMap(entry -> whyUnused(entry).map(why -> unused(entry, why)).stream());
  }

  private static Rejected unused(ListEntry entry, String why) {
    String column = entry.subject() == ListSubject.NOT_STATED ? "topics" : "";
    return new Rejected(entry.place(), column, why + ", so it is held against nobody");
  }

  private static Optional<String> whyUnused(ListEntry entry) {
    if (entry.subject() == ListSubject.NOT_STATED) {
      return Optional.of("no official measure for forced labour is stated");
    }
    return switch (entry.scope()) {
      case COMPANY, GROUP -> Optional.empty();
      case VESSEL ->
          entry.numbers().isEmpty()
              ? Optional.of("a ship without its IMO number")
              : Optional.empty();
      case PRODUCT, REGION ->
          Optional.of(
              "it names goods or a place in words alone and no company (an order comes as"
                  + " product-orders, or in a list of your own with HS code and place)");
    };
  }
}
