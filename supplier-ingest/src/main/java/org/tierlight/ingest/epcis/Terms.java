package org.tierlight.ingest.epcis;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierlight.ingest.visibility.QualifiedName;
import org.tierlight.vocabulary.SentName;

/**
 * The prefixes and terms in force at a place of a document: those it declares itself, then those
 * around it.
 */
final class Terms {

  /** The namespace of a document's plain names, where it declares one. */
  static final String PLAIN = "@vocab";

  private static final String EPCIS = "https://ref.gs1.org/epcis/";

  /** Terms can stand for terms; a circle of them stands for nothing. */
  private static final int LONGEST_CHAIN = 3;

  /** What the context of EPCIS 2.0 declares; it is known here and never fetched. */
  static final Terms OF_EPCIS =
      new Terms(
          null,
          Map.of(
              "epcis", EPCIS,
              "cbv", "https://ref.gs1.org/cbv/",
              "cbvmda", "urn:epcglobal:cbv:mda:",
              "gs1", "https://gs1.org/voc/",
              "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
              "owl", "http://www.w3.org/2002/07/owl#",
              "xsd", "http://www.w3.org/2001/XMLSchema#",
              "dcterms", "http://purl.org/dc/terms/"));

  private final @Nullable Terms around;
  private final Map<String, String> own;

  private Terms(@Nullable Terms around, Map<String, String> own) {
    this.around = around;
    this.own = Map.copyOf(own);
  }

  /** These terms with some more, which hide others of the same name. */
  Terms with(Map<String, String> more) {
    return more.isEmpty() ? this : new Terms(this, more);
  }

  /** The name a field of JSON-LD stands for. */
  QualifiedName name(String written, Spot spot) {
    int colon = written.indexOf(':');
    if (colon < 0) {
      return EpcisTerms.has(written) ? QualifiedName.plain(written) : declaredName(written);
    }
    Optional<String> namespace = prefix(written, colon);
    if (namespace.isPresent()) {
      return named(namespace.get(), written.substring(colon + 1));
    }
    if (!isAbsolute(written, colon)) {
      throw new UnreadableEvents(
          spot,
          "has %s, which no @context here declares; contexts are not fetched"
              .formatted(shown(written.substring(0, colon))));
    }
    return split(written);
  }

  /** A URI or a prefix and a name, as a URI. */
  String expanded(String written) {
    int colon = written.indexOf(':');
    return colon < 0
        ? written
        : prefix(written, colon)
            .map(namespace -> namespace + written.substring(colon + 1))
            .orElse(written);
  }

  /** The URI of a word of a vocabulary: its own, a declared one, or one of the vocabulary. */
  String word(String written, String vocabulary) {
    if (written.indexOf(':') >= 0) {
      return expanded(written);
    }
    return term(written, 0).orElse(vocabulary + written);
  }

  private static String shown(String prefix) {
    return SentName.isField(prefix) ? "the prefix '" + prefix + "'" : "a prefix";
  }

  private QualifiedName declaredName(String written) {
    return term(written, 0)
        .map(Terms::split)
        .or(() -> find(PLAIN).map(namespace -> named(namespace, written)))
        .orElse(QualifiedName.plain(written));
  }

  /** What is a URI already stays one, even if its scheme is declared as a prefix. */
  private Optional<String> prefix(String written, int colon) {
    return isAbsolute(written, colon) ? Optional.empty() : term(written.substring(0, colon), 0);
  }

  private Optional<String> term(String name, int links) {
    if (links == LONGEST_CHAIN) {
      return Optional.empty();
    }
    return find(name).map(iri -> chained(iri, links));
  }

  private String chained(String iri, int links) {
    int colon = iri.indexOf(':');
    if (colon < 0 || isAbsolute(iri, colon)) {
      return iri;
    }
    return term(iri.substring(0, colon), links + 1)
        .map(namespace -> namespace + iri.substring(colon + 1))
        .orElse(iri);
  }

  private Optional<String> find(String name) {
    for (Terms terms = this; terms != null; terms = terms.around) {
      String iri = terms.own.get(name);
      if (iri != null) {
        return Optional.of(iri);
      }
    }
    return Optional.empty();
  }

  private static boolean isAbsolute(String written, int colon) {
    return written.startsWith("//", colon + 1) || written.startsWith("urn:");
  }

  private static QualifiedName split(String iri) {
    int end = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/'));
    int local = (end < 0 ? iri.lastIndexOf(':') : end) + 1;
    return named(iri.substring(0, local), iri.substring(local));
  }

  private static QualifiedName named(String namespace, String local) {
    return new QualifiedName(namespace.equals(EPCIS) ? "" : namespace, local);
  }
}
