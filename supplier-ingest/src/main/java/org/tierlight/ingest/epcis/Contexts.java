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
  static Terms inside(JsonTree.Members object, Terms around) {
    JsonTree context = object.byName().get("@context");
    return context == null ? around : extended(around, context);
  }

  private static Terms extended(Terms terms, JsonTree context) {
    return switch (context) {
      case JsonTree.Single _, JsonTree.Nothing _ -> terms;
      case JsonTree.Items(var each) -> {
        Terms extended = terms;
        for (JsonTree one : each) {
          extended = extended(extended, one);
        }
        yield extended;
      }
      case JsonTree.Members(var byName) -> terms.with(declared(byName));
    };
  }

  private static Map<String, String> declared(Map<String, JsonTree> byName) {
    Map<String, String> declared = new HashMap<>();
    byName.forEach((term, meaning) -> declare(term, meaning, declared));
    return declared;
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
