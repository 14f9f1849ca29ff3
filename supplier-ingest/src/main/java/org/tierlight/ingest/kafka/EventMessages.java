package org.tierlight.ingest.kafka;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.tierlight.ingest.statement.EventStatement;
import org.tierlight.ingest.visibility.Action;
import org.tierlight.ingest.visibility.Code;
import org.tierlight.ingest.visibility.Datum;
import org.tierlight.ingest.visibility.ErrorDeclaration;
import org.tierlight.ingest.visibility.Extension;
import org.tierlight.ingest.visibility.Goods;
import org.tierlight.ingest.visibility.Location;
import org.tierlight.ingest.visibility.Quantity;
import org.tierlight.ingest.visibility.SensorElement;
import org.tierlight.ingest.visibility.SensorRecord;
import org.tierlight.ingest.visibility.Typed;
import org.tierlight.ingest.visibility.VisibilityEvent;
import org.tierlight.ingest.visibility.What;
import org.tierlight.ingest.visibility.Where;
import org.tierlight.ingest.visibility.Why;
import org.tierlight.message.EventCaptured;

/** Events of EPCIS as messages. Of what users add, words are left out; their fields stay. */
final class EventMessages {

  private EventMessages() {}

  static EventCaptured of(EventStatement said) {
    VisibilityEvent event = said.event();
    return new EventCaptured(
        said.hash(),
        event.type().word(),
        event.when().time(),
        event.when().zoneOffset(),
        event.registration().id().orElse(null),
        event.registration().recordedAt().orElse(null),
        event.registration().error().map(EventMessages::error).orElse(null),
        what(event.what()),
        where(event.where()),
        why(event.why()),
        event.registration().certifications(),
        event.sensors().stream().map(EventMessages::sensor).toList(),
        extensions(event.extensions()));
  }

  private static EventCaptured.Declaration error(ErrorDeclaration error) {
    return new EventCaptured.Declaration(
        error.declaredAt(),
        error.reason().orElse(null),
        error.correctiveEventIds(),
        extensions(error.extensions()));
  }

  private static EventCaptured.What what(What what) {
    return new EventCaptured.What(
        what.parent().orElse(null),
        goods(what.objects()),
        goods(what.children()),
        goods(what.inputs()),
        goods(what.outputs()),
        what.transformation().orElse(null),
        extensions(what.ilmd()));
  }

  private static EventCaptured.Goods goods(Goods goods) {
    return new EventCaptured.Goods(
        goods.epcs(), goods.quantities().stream().map(EventMessages::amount).toList());
  }

  private static EventCaptured.Amount amount(Quantity quantity) {
    return new EventCaptured.Amount(
        quantity.epcClass(), quantity.amount().orElse(null), quantity.unit().orElse(null));
  }

  private static EventCaptured.Where where(Where where) {
    return new EventCaptured.Where(
        where.readPoint().map(EventMessages::place).orElse(null),
        where.businessLocation().map(EventMessages::place).orElse(null));
  }

  private static EventCaptured.Place place(Location location) {
    return new EventCaptured.Place(location.id(), extensions(location.extensions()));
  }

  private static EventCaptured.Why why(Why why) {
    return new EventCaptured.Why(
        why.action().map(Action::name).orElse(null),
        why.step().orElse(null),
        why.disposition().orElse(null),
        why.persistentDisposition().set(),
        why.persistentDisposition().unset(),
        typed(why.transactions()),
        typed(why.sources()),
        typed(why.destinations()));
  }

  private static List<EventCaptured.Typed> typed(List<Typed> members) {
    return members.stream()
        .map(each -> new EventCaptured.Typed(each.type().orElse(null), each.id()))
        .toList();
  }

  private static EventCaptured.Sensor sensor(SensorElement element) {
    return new EventCaptured.Sensor(
        element.metadata().map(EventMessages::reading).orElse(null),
        element.reports().stream().map(EventMessages::reading).toList(),
        extensions(element.extensions()));
  }

  private static EventCaptured.Reading reading(SensorRecord record) {
    return new EventCaptured.Reading(
        record.fields().entrySet().stream()
            .collect(Collectors.toMap(each -> each.getKey().word(), each -> text(each.getValue()))),
        extensions(record.extensions()));
  }

  private static String text(Datum datum) {
    return switch (datum) {
      case Datum.Text(String content) -> code(content);
      case Datum.Uri(String content) -> code(content);
      case Datum.Decimal(BigDecimal number) -> number.toPlainString();
      case Datum.Moment(Instant time) -> time.toString();
    };
  }

  private static String code(String text) {
    return Code.is(text) ? text : "";
  }

  private static List<EventCaptured.Extension> extensions(List<Extension> extensions) {
    return extensions.stream()
        .map(
            each ->
                new EventCaptured.Extension(
                    each.name().namespace(),
                    each.name().local(),
                    code(each.text()),
                    extensions(each.parts())))
        .toList();
  }
}
