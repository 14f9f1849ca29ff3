package org.tierlight.risk.xml;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.tierlight.risk.pack.Content;
import org.tierlight.risk.pack.Decoder;
import org.tierlight.risk.pack.Opening;
import org.tierlight.risk.pack.TableDraft;
import org.tierlight.risk.pack.Tables;
import org.tierlight.risk.pack.UnreadableFile;

/** XML whose innermost elements are the rows of a table. A document type is refused outright. */
public final class XmlDecoder implements Decoder {

  private static final XMLInputFactory READERS = readers();

  @Override
  public boolean claims(Opening opening) {
    return opening.beginsWith("<");
  }

  @Override
  public Content decode(byte[] file) {
    ElementRows rows = new ElementRows();
    try {
      XMLStreamReader reader = READERS.createXMLStreamReader(new StringReader(text(file)));
      while (reader.hasNext()) {
        event(reader, reader.next(), rows);
      }
    } catch (XMLStreamException broken) {
      throw new UnreadableFile(
          "No well-formed XML at line " + broken.getLocation().getLineNumber(), broken);
    }
    return new Tables(List.of(TableDraft.of(rows.rows())));
  }

  private static void event(XMLStreamReader reader, int event, ElementRows rows) {
    if (reader.isStartElement()) {
      rows.open(reader.getLocalName(), reader.getLocation().getLineNumber());
    } else if (reader.isEndElement()) {
      rows.close();
    } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
      rows.text(reader.getText());
    } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new UnreadableFile("XML with a document type or entities of its own is not read");
    }
  }

  /** The JDK's reader prints what it thinks of wrong bytes to the console: it never sees any. */
  private static String text(byte[] file) {
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException notUtf8) {
      throw new UnreadableFile("XML is read as UTF-8 only", notUtf8);
    }
  }

  private static XMLInputFactory readers() {
    XMLInputFactory readers = XMLInputFactory.newDefaultFactory();
    readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    readers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    readers.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return readers;
  }
}
