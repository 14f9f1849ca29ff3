package org.tierlight.ingest.receipt;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierlight.ingest.idempotency.Fingerprint;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.vocabulary.Position;

/**
 * What became of one item.
 *
 * @param index its place in the request, from 0
 * @param id the supplier, shipment, link or evidence that it speaks of; absent where it is refused
 * @param event the fingerprint of the key under which it is remembered: GET /v1/events tells what
 *     became of it; absent where it is refused or only rehearsed
 * @param position where its fact stands in the log; absent where it is refused or only rehearsed
 * @param problems why it is refused
 * @param notes what was left out while it is accepted
 * @param made the receipts of what it makes: of a document of EPCIS its events, of an event the
 *     shipments and links that it says; of any other item nothing
 */
public record Receipt(
    long index,
    Status status,
    @Nullable String id,
    @Nullable Fingerprint event,
    @Nullable Position position,
    List<Problem> problems,
    List<Problem> notes,
    List<Receipt> made) {

  public Receipt {
    problems = List.copyOf(problems);
    notes = List.copyOf(notes);
    made = List.copyOf(made);
  }

  /** A receipt of what is remembered under no key of its own. */
  public Receipt(
      long index,
      Status status,
      @Nullable String id,
      @Nullable Position position,
      List<Problem> problems,
      List<Problem> notes) {
    this(index, status, id, null, position, problems, notes);
  }

  /** A receipt of what is one fact. */
  public Receipt(
      long index,
      Status status,
      @Nullable String id,
      @Nullable Fingerprint event,
      @Nullable Position position,
      List<Problem> problems,
      List<Problem> notes) {
    this(index, status, id, event, position, problems, notes, List.of());
  }

  /** The receipt of a document that was taken in whole. */
  public static Receipt ofEvents(Status status, List<Receipt> events) {
    return new Receipt(0, status, null, null, null, List.of(), List.of(), events);
  }

  /** The receipt of a refused item. */
  public static Receipt rejected(long index, List<Problem> problems) {
    return new Receipt(index, Status.REJECTED, null, null, null, problems, List.of());
  }

  /** The receipt of an item that says nothing that is kept here; its notes say why. */
  public static Receipt passedOver(long index, List<Problem> reasons) {
    return new Receipt(index, Status.PASSED_OVER, null, null, List.of(), reasons);
  }

  /** The same receipt for the item of another index. */
  public Receipt at(long place) {
    return new Receipt(place, status, id, event, position, problems, notes, made);
  }

  /** Whether the key was used for something else before. */
  public boolean isConflict() {
    return problems.stream().anyMatch(problem -> problem.code() == ProblemCode.ID_CONFLICT);
  }

  /** What can become of an item. */
  public enum Status {
    /** Its fact is in the log. */
    ACCEPTED,
    /** The same was accepted before; nothing was written. */
    DUPLICATE,
    /** It breaks a rule; nothing was written. */
    REJECTED,
    /** It was understood and says nothing that is kept here; nothing was written. */
    PASSED_OVER
  }
}
