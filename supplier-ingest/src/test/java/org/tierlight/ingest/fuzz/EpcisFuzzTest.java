package org.tierlight.ingest.fuzz;

import static org.tierlight.ingest.fuzz.Examination.located;
import static org.tierlight.ingest.fuzz.Samples.EVENT;
import static org.tierlight.ingest.fuzz.Samples.resource;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tierlight.ingest.epcis.EpcisDocuments;
import org.tierlight.ingest.visibility.EventDocument;
import org.tierlight.ingest.visibility.EventHash;

/** Documents of EPCIS under damaged samples, a few seconds each. */
class EpcisFuzzTest {

  private static final Answer NO_EVENT = Answer.accepted("NO EVENT");

  @Test
  void epcisJson() {
    String own = resource("everything.jsonld").replace("TransformationEvent", "urn:mill:Weighed");
    String event = EVENT.formatted(resource("everything.jsonld"));

    Siege.of(
        bytes -> epcis(bytes),
        List.of(resource("everything.jsonld"), own, event, "[" + event + "]"));
  }

  @Test
  void epcisXml() {
    Siege.of(bytes -> epcis(bytes), List.of(resource("everything.xml"), resource("older.xml")));
  }

  private static Answer epcis(byte[] bytes) {
    return switch (new EpcisDocuments().read(bytes)) {
      case EventDocument.Unreadable(var problem) -> located(problem);
      case EventDocument.Events(var events) ->
          events.stream().map(EpcisFuzzTest::event).reduce((_, last) -> last).orElse(NO_EVENT);
    };
  }

  private static Answer event(EventDocument.Each each) {
    return switch (each) {
      case EventDocument.Each.Unread(var problem) -> located(problem);
      case EventDocument.Each.Read(var event, var _) ->
          Answer.accepted(event.getClass().getSimpleName() + EventHash.of(event).length());
    };
  }
}
