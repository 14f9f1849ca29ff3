package org.tierlight.ingest.epcis;

import java.util.HashMap;
import java.util.Map;

/**
 * Takes the terms out of an {@code @context} that stands in the document. One that is only named by
 * its address is not fetched: that of EPCIS is known, any other adds nothing.
 */
final class Contexts {

  private Contexts() {}

  /** The terms in force inside an object. */
  static Terms inside(JsonTree.Members object, Terms around, Spot spot) {
    JsonTree context = object.byName().get("@context");
    if (context == null) {
      return around;
    }
    Map<String, String> declared = new HashMap<>();
    collect(context, declared);
    declared.values().forEach(iri -> Limits.checkNamespace(iri, spot));
    return around.with(declared);
  }

  private static void collect(JsonTree context, Map<String, String> declared) {
    switch (context) {
      case JsonTree.Single _, JsonTree.Nothing _ -> {}
      case JsonTree.Items(var each) -> each.forEach(one -> collect(one, declared));
      case JsonTree.Members(var byName) ->
          byName.forEach((term, meaning) -> declare(term, meaning, declared));
    }
  }

  private static void declare(String term, JsonTree meaning, Map<String, String> declared) {
    switch (meaning) {
      case JsonTree.Single(String iri) when !term.startsWith("@") || term.equals(Terms.PLAIN) ->
          declared.put(term, iri);
      case JsonTree.Members(var details)
          when details.get("@id") instanceof JsonTree.Single(String iri) ->
          declared.put(term, iri);
      case JsonTree.Single _, JsonTree.Members _, JsonTree.Items _, JsonTree.Nothing _ -> {}
    }
  }
}
