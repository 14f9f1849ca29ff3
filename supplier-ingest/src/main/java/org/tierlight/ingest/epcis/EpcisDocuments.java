package org.tierlight.ingest.epcis;

import java.util.List;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.visibility.EventDocument;
import org.tierlight.ingest.visibility.EventDocuments;

/**
 * Reads EPCIS by what the bytes are, whatever the sender calls them: JSON-LD, XML, or CloudEvents.
 */
public final class EpcisDocuments implements EventDocuments {

  private final EventDecoder json = new JsonDocuments();
  private final EventDecoder xml = new XmlEvents();

  @Override
  public EventDocument read(byte[] document) {
    try {
      List<EventDecoder.Found> found = (JsonDocuments.isXml(document) ? xml : json).find(document);
      return new EventDocument.Events(found.stream().map(EpcisDocuments::each).toList());
    } catch (UnreadableEvents unreadable) {
      return new EventDocument.Unreadable(problem(unreadable));
    }
  }

  private static EventDocument.Each each(EventDecoder.Found found) {
    try {
      Spot spot = found.spot();
      return new EventDocument.Each.Read(found.read(), spot::place);
    } catch (UnreadableEvents unreadable) {
      return new EventDocument.Each.Unread(problem(unreadable));
    }
  }

  private static Problem problem(UnreadableEvents unreadable) {
    Place place = unreadable.spot().place("");
    return new Problem(ProblemCode.MALFORMED_EPCIS, place, unreadable.reason());
  }
}
