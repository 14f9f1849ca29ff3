package org.tierlight.graph.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.suppliers.Summary;
import org.tierlight.graph.tiers.Edge;
import org.tierlight.vocabulary.Tier;

/**
 * GraphML 1.1 with typed keys. What breaks off has open elements and is no XML. Ids of nodes are
 * NMTOKENs, in which a tilde may not stand: a middle dot, which no id holds, takes its place, and
 * the id as it is stands in {@code n_id}.
 */
final class GraphMlExport implements Export {

  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  /** Letters that XML 1.0 cannot hold, in any spelling. */
  private static final String NO_XML =
      "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

  private final XMLStreamWriter xml;

  GraphMlExport(OutputStream out) {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("graphml");
      xml.writeDefaultNamespace(NAMESPACE);
      keys(
          "node",
          "n_",
          "string id name country band",
          "int tier",
          "boolean undeclared opaque",
          "double low mid high");
      keys(
          "edge",
          "e_",
          "double share confidence",
          "long cents shipments",
          "string hs evidence custody firstSeen lastSeen terminatedAt");
      keys("graph", "g_", "long nodes links", "boolean truncated stale", "string asOf");
      xml.writeStartElement("graph");
      xml.writeAttribute("id", "map");
      xml.writeAttribute("edgedefault", "directed");
    } catch (XMLStreamException failure) {
      throw broken(failure);
    }
  }

  private void keys(String of, String prefix, String... typed) throws XMLStreamException {
    for (String names : typed) {
      String[] words = names.split(" ", -1);
      for (int place = 1; place < words.length; place++) {
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", prefix + words[place]);
        xml.writeAttribute("for", of);
        xml.writeAttribute("attr.name", words[place]);
        xml.writeAttribute("attr.type", words[0]);
      }
    }
  }

  @Override
  public void supplier(Summary supplier, @Nullable Tier tier) {
    ExportedNode node = ExportedNode.of(supplier, tier);
    try {
      xml.writeStartElement("node");
      xml.writeAttribute("id", token(node.id()));
      data("n_id", node.id());
      data("n_name", node.name());
      data("n_country", node.country());
      data("n_tier", node.tier());
      data("n_undeclared", node.undeclared());
      if (node.score() != null) {
        data("n_low", node.score().low());
        data("n_mid", node.score().mid());
        data("n_high", node.score().high());
      }
      data("n_band", node.band());
      data("n_opaque", node.opaque());
      xml.writeEndElement();
    } catch (XMLStreamException failure) {
      throw broken(failure);
    }
  }

  @Override
  public void link(Edge edge) {
    Views.EdgeView link = Views.EdgeView.of(edge);
    try {
      xml.writeStartElement("edge");
      xml.writeAttribute("source", token(link.from()));
      xml.writeAttribute("target", token(link.to()));
      data("e_share", link.share());
      data("e_cents", link.cents());
      data("e_shipments", link.shipments());
      data("e_hs", CsvExport.together(link.hs()));
      data("e_evidence", link.evidence());
      data("e_confidence", link.confidence());
      data("e_custody", CsvExport.together(link.custody()));
      data("e_firstSeen", link.firstSeen());
      data("e_lastSeen", link.lastSeen());
      data("e_terminatedAt", link.terminatedAt());
      xml.writeEndElement();
    } catch (XMLStreamException failure) {
      throw broken(failure);
    }
  }

  @Override
  public void end(Ending ending) {
    try {
      data("g_nodes", ending.nodes());
      data("g_links", ending.links());
      data("g_truncated", ending.truncated());
      data("g_asOf", ending.asOf());
      data("g_stale", ending.stale());
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException failure) {
      throw broken(failure);
    }
  }

  private void data(String key, @Nullable Object value) throws XMLStreamException {
    String text = value == null ? "" : value.toString();
    if (!text.isEmpty()) {
      xml.writeStartElement("data");
      xml.writeAttribute("key", key);
      xml.writeCharacters(text.replaceAll(NO_XML, "\uFFFD"));
      xml.writeEndElement();
    }
  }

  private static String token(String id) {
    return id.replace('~', '\u00B7');
  }

  private static UncheckedIOException broken(XMLStreamException failure) {
    return new UncheckedIOException(new IOException(failure));
  }
}
