package org.tierlight.risk.web;

import java.io.Serial;
import java.util.List;
import java.util.Optional;
import org.tierlight.risk.audit.Moment;
import org.tierlight.vocabulary.Position;

/** A question that has no answer now; the detail tells the asker what to do. */
abstract sealed class Unanswered extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  private final String detail;

  private Unanswered(String detail) {
    super(detail);
    this.detail = detail;
  }

  final String detail() {
    return detail;
  }

  /** No fact speaks of that supplier. */
  static final class UnknownSupplier extends Unanswered {

    @Serial private static final long serialVersionUID = 1;

    UnknownSupplier() {
      super(
          "No fact speaks of this supplier. Search for it with GET /v1/suppliers?q=, or declare it"
              + " with POST /v1/suppliers.");
    }

    private UnknownSupplier(Moment moment) {
      super(
          "No fact known at %s speaks of this supplier, as of %s: it was told of later, or never."
                  .formatted(moment.knownAt(), moment.validAt())
              + " Ask about a later time, or leave out the times for what is known now.");
    }

    /** The same of a moment; of now where there is none. */
    static UnknownSupplier at(Optional<Moment> moment) {
      return moment.map(UnknownSupplier::new).orElseGet(UnknownSupplier::new);
    }
  }

  /** No match has that id. */
  static final class UnknownMatch extends Unanswered {

    @Serial private static final long serialVersionUID = 1;

    UnknownMatch() {
      super(
          "No entry of a list in force and no supplier match under this id now. GET"
              + " /v1/packs/matches lists those that do.");
    }
  }

  /** No set of figures has that version. */
  static final class UnknownParameters extends Unanswered {

    @Serial private static final long serialVersionUID = 1;

    UnknownParameters() {
      super("No set of parameters has this version. GET /v1/parameters lists them all.");
    }
  }

  /** No snapshot has that id. */
  static final class UnknownSnapshot extends Unanswered {

    @Serial private static final long serialVersionUID = 1;

    UnknownSnapshot() {
      super("No snapshot has this id. GET /v1/audit/snapshots lists those that are kept.");
    }
  }

  /** The lines of a snapshot are not those that were certified. */
  static final class Damaged extends Unanswered {

    @Serial private static final long serialVersionUID = 1;

    Damaged() {
      super(
          "The lines that are kept do not have the hash that the manifest states: the file was"
              + " changed, damaged or removed. Bring it back from a copy, or work it out again from"
              + " the log with ./tierlight replay --snapshot ID.");
    }
  }

  /** The scores cannot be shown yet; an empty answer would read as "no risk". */
  static final class Unavailable extends Unanswered {

    @Serial private static final long serialVersionUID = 1;

    Unavailable(String detail) {
      super(detail);
    }
  }

  /** What the reader waited for did not arrive. */
  static final class NotReached extends Unanswered {

    @Serial private static final long serialVersionUID = 1;

    private final transient List<Position> reached;

    NotReached(String detail, List<Position> reached) {
      super(detail);
      this.reached = List.copyOf(reached);
    }

    List<Position> reached() {
      return reached;
    }
  }

  /** It needs the whole network in one memory, and several processes share it. */
  static final class NotInThisEngine extends Unanswered {

    @Serial private static final long serialVersionUID = 1;

    private NotInThisEngine(String detail) {
      super(detail);
    }

    /** A question. */
    NotInThisEngine() {
      this(
          "Here several processes score, each a part of the network, and none can answer this. Ask"
              + " GET /v1/suppliers/{id}/risk with validAt, which works the answer out of the log,"
              + " or run risk-scoring with tierlight.risk.engine=array.");
    }

    /** A file that is an official list. */
    static NotInThisEngine ofLists() {
      return new NotInThisEngine(
          "Here several processes score, each a part of the network, and none can hold an official"
              + " list against all suppliers. Bring it to risk-scoring with"
              + " tierlight.risk.engine=array; the listings that it then tells count here too.");
    }
  }
}
