package org.tierlight.graph.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tierlight.graph.exports.Listing;
import org.tierlight.graph.exports.Pieces;
import org.tierlight.graph.places.Drawn;
import org.tierlight.graph.suppliers.Summary;
import org.tierlight.graph.tiers.Edge;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.SupplierId;
import org.tierlight.vocabulary.Tier;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import tools.jackson.databind.json.JsonMapper;

class ExportsTest {

  private static final Instant DAY = Instant.parse("2026-06-02T00:00:00Z");

  @ParameterizedTest
  @EnumSource
  void aSmallMapIsWrittenAsItWasBefore(ExportFormat format) {
    assertThat(small(format))
        .isEqualToNormalizingNewlines(
            Golden.text("map." + format.name().toLowerCase(java.util.Locale.ROOT)));
  }

  @Test
  void graphMlKeepsToItsSchema() throws Exception {
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(ExportsTest.class.getResource("/graphml-of-ours.xsd"))
        .newValidator()
        .validate(new StreamSource(bytes(small(ExportFormat.GRAPHML))));
  }

  @Test
  void whatBreaksOffIsNoXml() {
    String whole = small(ExportFormat.GRAPHML);
    assertThatThrownBy(() -> parsed(whole.substring(0, whole.length() - 20)))
        .isInstanceOf(SAXException.class);
  }

  @Property(tries = 300)
  void anyNameComesThroughXmlAsFarAsXmlCanHoldIt(@ForAll String name) throws Exception {
    String written =
        written(ExportFormat.GRAPHML, to -> to.supplier(named("a~b", name), new Tier(0)));

    Document document = parsed(written);

    assertThat(document.getElementsByTagName("node").item(0).getAttributes().getNamedItem("id"))
        .extracting(org.w3c.dom.Node::getNodeValue)
        .isEqualTo("a\u00B7b");
    assertThat(document.getElementsByTagName("data").item(0).getTextContent()).isEqualTo("a~b");
  }

  @Property(tries = 300)
  void noCellBeginsAFormula(@ForAll String name) {
    String row =
        written(ExportFormat.CSV, to -> to.supplier(named("a", "=" + name), null))
            .split("\r\n", 2)[1];

    assertThat(row).matches("(?s)node,a,\"?'=.*");
  }

  @Test
  void aLinkNeverLeadsNowhere() {
    List<String> told = new ArrayList<>();
    Listing listing =
        new Listing(
            new Pieces() {
              @Override
              public void supplier(Summary supplier, @org.jspecify.annotations.Nullable Tier tier) {
                told.add(supplier.id().value());
              }

              @Override
              public void link(Edge link) {
                told.add(link.link().key().toString());
              }
            });
    listing.supplier(named("a", "A"), null);
    listing.link(Drawn.edge("new>a 1"));
    listing.link(Drawn.edge("new>a 1"));

    assertThat(told).containsExactly("a", "new", "new>a", "new>a");
    assertThat(listing.suppliers()).isEqualTo(2);
    assertThat(listing.links()).isEqualTo(2);
  }

  private static String small(ExportFormat format) {
    return written(
        format,
        to -> {
          to.supplier(Drawn.supplier("buyer", 0, "DE", null).supplier(), new Tier(0));
          to.supplier(Drawn.supplier("mill~1", 1, "VN", Band.HIGH).supplier(), new Tier(1));
          to.supplier(named("farm", "=cmd, \"<&>\""), null);
          to.link(Drawn.edge("mill~1>buyer 1250"));
          to.link(Drawn.edge("farm>mill~1 900"));
        });
  }

  private interface Story {
    void tell(Pieces to);
  }

  private static String written(ExportFormat format, Story story) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Export export = format.open(out, JsonMapper.builder().build());
    Listing listing = new Listing(export);
    story.tell(listing);
    export.end(new Export.Ending(listing.suppliers(), listing.links(), false, DAY, false));
    return out.toString(UTF_8);
  }

  private static Summary named(String id, String name) {
    return new Summary(new SupplierId(id), name, null, false, null);
  }

  private static Document parsed(String xml) throws Exception {
    DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    parser.setErrorHandler(null);
    return parser.parse(bytes(xml));
  }

  private static ByteArrayInputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }
}
