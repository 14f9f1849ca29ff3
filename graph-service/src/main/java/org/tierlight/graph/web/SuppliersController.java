package org.tierlight.graph.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.tierlight.graph.suppliers.Dossier;
import org.tierlight.graph.suppliers.Filters;
import org.tierlight.graph.suppliers.Page;
import org.tierlight.graph.suppliers.PageCursor;
import org.tierlight.graph.suppliers.Search;
import org.tierlight.graph.suppliers.Sought;
import org.tierlight.graph.suppliers.Suppliers;
import org.tierlight.graph.tiers.Moment;
import org.tierlight.graph.tiers.PastDossiers;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.IsicCode;
import org.tierlight.vocabulary.Region;
import org.tierlight.vocabulary.SupplierId;

/** Lists of suppliers, and single ones. */
@RestController
public final class SuppliersController {

  private static final int LONGEST_WORDS = 200;
  private static final Set<String> SEARCH =
      Set.of(
          "q",
          "country",
          "region",
          "sector",
          "band",
          "opaque",
          "undeclared",
          "sort",
          "cursor",
          "limit",
          "validAt",
          "knownAt");
  private static final Set<String> FACETS =
      Set.of("q", "country", "region", "sector", "band", "opaque", "undeclared");

  private final Suppliers suppliers;
  private final PastDossiers then;
  private final Answers answers;
  private final InstantSource clock;

  /** Answers about the suppliers on the map, as of a clock's now. */
  public SuppliersController(
      Suppliers suppliers, PastDossiers then, Answers answers, InstantSource clock) {
    this.suppliers = suppliers;
    this.then = then;
    this.answers = answers;
    this.clock = clock;
  }

  /** A page of suppliers; the highest risk first, or the best match where words are given. */
  @GetMapping("/v1/suppliers")
  public ResponseEntity<String> page(HttpServletRequest request, WebRequest web) {
    Parameters parameters = new Parameters(request.getParameterMap(), SEARCH);
    Search search = search(parameters);
    String after = after(parameters, search);
    int limit = parameters.items();
    refusePast(parameters);
    parameters.check();
    return answers.of(() -> view(search, suppliers.page(search, after, limit)), web);
  }

  /** How many suppliers of a list have which value. */
  @GetMapping("/v1/suppliers/facets")
  public ResponseEntity<String> facets(HttpServletRequest request, WebRequest web) {
    Parameters parameters = new Parameters(request.getParameterMap(), FACETS);
    Search search = new Search(words(parameters), filters(parameters), Search.Order.RISK);
    parameters.check();
    return answers.of(() -> FacetsView.of(suppliers.facets(search)), web);
  }

  private static void refusePast(Parameters parameters) {
    for (String name : List.of("validAt", "knownAt")) {
      if (parameters.text(name) != null) {
        parameters.refuse(
            "PAST_LIST",
            name,
            "cannot be asked of a list, which is in the order of names and scores of now",
            "leave it out, and ask a supplier of the list, or its upstream or downstream, as of"
                + " then");
      }
    }
  }

  private static Search search(Parameters parameters) {
    String words = words(parameters);
    return new Search(words, filters(parameters), order(parameters, words));
  }

  private static Filters filters(Parameters parameters) {
    return new Filters(
        parameters.code("country", Country::ofCode, "a code of ISO 3166-1, such as VN"),
        parameters.code("region", Region::ofCode, "a code of ISO 3166-2, such as VN-SG"),
        parameters.code("sector", IsicCode::ofText, "a code of ISIC Rev. 4, such as C or 1410"),
        parameters.word("band", Band.class),
        parameters.flag("opaque"),
        parameters.flag("undeclared"));
  }

  private static Search.Order order(Parameters parameters, @Nullable String words) {
    Search.Order asked = parameters.word("sort", Search.Order.class);
    if (asked == Search.Order.RELEVANCE && words == null) {
      parameters.refuse("SORT_NEEDS_WORDS", "sort", "by relevance needs q", "give q or sort=risk");
      return Search.Order.RISK;
    }
    Search.Order usual = words == null ? Search.Order.RISK : Search.Order.RELEVANCE;
    return asked == null ? usual : asked;
  }

  private static @Nullable String words(Parameters parameters) {
    String words = parameters.text("q");
    if (words == null) {
      return null;
    }
    if (words.length() > LONGEST_WORDS) {
      parameters.refuse("TOO_LONG", "q", "is too long", "at most " + LONGEST_WORDS + " letters");
    }
    if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
      parameters.refuse(
          "NO_WORDS", "q", "has no letter or digit", "give a part of a name or an id");
    }
    return words;
  }

  private static String after(Parameters parameters, Search search) {
    String cursor = parameters.text("cursor");
    Optional<String> key = cursor == null ? Optional.of("") : PageCursor.read(search, cursor);
    if (key.isEmpty()) {
      parameters.refuse(
          "CURSOR_OF_ANOTHER_SEARCH",
          "cursor",
          "does not belong to this search",
          "give the cursor with the parameters it came from, or none");
    }
    return key.orElse("");
  }

  private static Views.PageView view(Search search, Page page) {
    return new Views.PageView(
        page.items().stream().map(Views.Item::of).toList(),
        page.nextKey().map(key -> PageCursor.write(search, key)).orElse(null),
        page.total());
  }

  /** One supplier with all that the map knows about it. */
  @GetMapping("/v1/suppliers/{id}")
  public ResponseEntity<String> supplier(
      @PathVariable String id, HttpServletRequest request, WebRequest web) {
    Parameters parameters = new Parameters(request.getParameterMap(), Set.of("validAt", "knownAt"));
    SupplierId supplier = parameters.supplier("id", id);
    Moment moment = AskedMoment.of(parameters, clock.instant());
    parameters.check();
    return answers.of(() -> Problem.found(dossier(supplier, moment).map(SupplierView::of)), web);
  }

  private Sought<Dossier> dossier(SupplierId supplier, Moment moment) {
    return switch (moment) {
      case Moment.Present _ -> suppliers.dossier(supplier);
      case Moment.Past past -> then.dossier(supplier, past);
    };
  }
}
