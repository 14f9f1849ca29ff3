package org.tierlight.message;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event of EPCIS was captured; what it says is kept, so that lots can be traced. Identifiers are
 * as they were sent, words of a vocabulary full URIs; words in fields of users are left out.
 *
 * @param eventId the event hash of CBV 2.0: events that say the same have the same
 * @param eventType as EPCIS calls it, or the URI of a type of its sender's own
 * @param zoneOffset of the place of the event, as ±hh:mm
 * @param sentId the id its sender gave it
 * @param error the statement that the event of this content was wrong
 * @param extensions the fields of users
 */
public record EventCaptured(
    String eventId,
    String eventType,
    Instant eventTime,
    String zoneOffset,
    @Nullable String sentId,
    @Nullable Instant recordTime,
    @Nullable Declaration error,
    What what,
    Where where,
    Why why,
    List<String> certifications,
    List<Sensor> sensors,
    List<Extension> extensions) {

  public EventCaptured {
    certifications = List.copyOf(certifications);
    sensors = List.copyOf(sensors);
    extensions = List.copyOf(extensions);
  }

  /** Why the event no longer holds, and what holds in its place. */
  public record Declaration(
      Instant declaredAt,
      @Nullable String reason,
      List<String> correctiveEventIds,
      List<Extension> extensions) {

    public Declaration {
      correctiveEventIds = List.copyOf(correctiveEventIds);
      extensions = List.copyOf(extensions);
    }
  }

  /** What it happened to. */
  public record What(
      @Nullable String parent,
      Goods objects,
      Goods children,
      Goods inputs,
      Goods outputs,
      @Nullable String transformation,
      List<Extension> ilmd) {

    public What {
      ilmd = List.copyOf(ilmd);
    }
  }

  /** Single goods, and amounts of a class. */
  public record Goods(List<String> epcs, List<Amount> amounts) {

    public Goods {
      epcs = List.copyOf(epcs);
      amounts = List.copyOf(amounts);
    }
  }

  /** An amount of a class; not counted where it is absent. */
  public record Amount(String epcClass, @Nullable BigDecimal quantity, @Nullable String unit) {}

  /** Where it happened, and where the goods are afterwards. */
  public record Where(@Nullable Place readPoint, @Nullable Place bizLocation) {}

  /** A place by its identifier. */
  public record Place(String id, List<Extension> extensions) {

    public Place {
      extensions = List.copyOf(extensions);
    }
  }

  /** In which course of business it happened. */
  public record Why(
      @Nullable String action,
      @Nullable String bizStep,
      @Nullable String disposition,
      List<String> dispositionsSet,
      List<String> dispositionsUnset,
      List<Typed> transactions,
      List<Typed> sources,
      List<Typed> destinations) {

    public Why {
      dispositionsSet = List.copyOf(dispositionsSet);
      dispositionsUnset = List.copyOf(dispositionsUnset);
      transactions = List.copyOf(transactions);
      sources = List.copyOf(sources);
      destinations = List.copyOf(destinations);
    }
  }

  /** A business transaction, a source or a destination. */
  public record Typed(@Nullable String type, String id) {}

  /** What sensors told on one occasion. */
  public record Sensor(
      @Nullable Reading metadata, List<Reading> reports, List<Extension> extensions) {

    public Sensor {
      reports = List.copyOf(reports);
      extensions = List.copyOf(extensions);
    }
  }

  /** The fields of sensor metadata or of a report, by their names in EPCIS. */
  public record Reading(Map<String, String> fields, List<Extension> extensions) {

    public Reading {
      fields = Map.copyOf(fields);
      extensions = List.copyOf(extensions);
    }
  }

  /** A field that EPCIS does not define; its text is empty where it was no code. */
  public record Extension(String namespace, String name, String text, List<Extension> parts) {

    public Extension {
      parts = List.copyOf(parts);
    }
  }
}
