package org.tierlight.graph.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.tierlight.graph.parts.Incidents;
import org.tierlight.vocabulary.SupplierId;

/** Whether an incident reaches a supplier. */
@RestController
public final class ImpactController {

  private static final Pattern PARTNER = Pattern.compile("[!-~]{1,100}");

  private final Incidents incidents;
  private final Answers answers;

  /** Answers by what is planned. */
  public ImpactController(Incidents incidents, Answers answers) {
    this.incidents = incidents;
    this.answers = answers;
  }

  /** Whether something at a partner reaches a supplier through what it buys. */
  @GetMapping("/v1/suppliers/{id}/impact")
  public ResponseEntity<String> impact(
      @PathVariable String id, HttpServletRequest request, WebRequest web) {
    Parameters parameters = new Parameters(request.getParameterMap(), Set.of("of", "limit"));
    SupplierId supplier = parameters.supplier("id", id);
    String partner = partner(parameters, supplier);
    int limit = parameters.items();
    parameters.check();
    return answers.of(
        () ->
            Problem.found(
                incidents
                    .impact(supplier, partner)
                    .map(impact -> ImpactView.of(partner, impact, limit))),
        web);
  }

  private static String partner(Parameters parameters, SupplierId supplier) {
    @Nullable String of = parameters.text("of");
    if (of == null) {
      parameters.missing("of", "the id of a supplier or site, such as BPNS00FICTIONAL1");
      return "none";
    }
    if (!PARTNER.matcher(of).matches()) {
      parameters.refuse("MALFORMED_ID", "of", "is not an id", "1 to 100 letters, digits or signs");
    }
    if (of.equals(supplier.value())) {
      parameters.refuse("SAME_SUPPLIER", "of", "is the supplier itself", "name another one");
    }
    return of;
  }
}
