package org.tierlight.scale;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * One question of the map.
 *
 * @param path with {@code {id}}, {@code {other}} and {@code {third}} in the places of random
 *     suppliers
 */
record Question(String name, String path) {

  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

  /** Every question there is; an endpoint that a gateway does not have is told as absent. */
  static final List<Question> ALL =
      List.of(
          read("list by risk", "/v1/suppliers?sort=risk&limit=50"),
          read("list of a country and sector", "/v1/suppliers?country=VN&sector=C&limit=50"),
          read("search by words", "/v1/suppliers?q=kamiro%20mill&limit=20"),
          read("one supplier", "/v1/suppliers/{id}"),
          read("upstream, 1 tier", "/v1/suppliers/{id}/upstream?tiers=1"),
          read("upstream, 3 tiers", "/v1/suppliers/{id}/upstream?tiers=3"),
          read("upstream, 10 tiers", "/v1/suppliers/{id}/upstream?tiers=10"),
          read("upstream of cotton", "/v1/suppliers/{id}/upstream?tiers=5&commodity=cotton"),
          read(
              "upstream half a year ago",
              "/v1/suppliers/{id}/upstream?tiers=2&validAt=" + TODAY.minusDays(180)),
          read("downstream, 3 tiers", "/v1/suppliers/{id}/downstream?tiers=3"),
          read("paths", "/v1/suppliers/{id}/paths?to={other}"),
          read("dependents", "/v1/suppliers/{id}/dependents?tiers=3"),
          read("chokepoints", "/v1/suppliers/{id}/chokepoints?tiers=3"),
          read("changes", "/v1/suppliers/{id}/changes?from=" + TODAY.minusDays(90)),
          read("impact", "/v1/suppliers/{id}/impact?of={other}"),
          read("shared", "/v1/map/shared?of={id},{other},{third}"),
          read("commodities", "/v1/map/commodities"),
          read("layer of sites", "/v1/map/layers/sites?of={id}&direction=both"),
          read("layer of links", "/v1/map/layers/links?of={id}&direction=both"),
          read("layer of countries", "/v1/map/layers/countries?of={id}&direction=both"),
          read("risk", "/v1/suppliers/{id}/risk"),
          read("risk through another", "/v1/suppliers/{id}/risk/through?supplier={other}"),
          read("exposures", "/v1/suppliers/{id}/exposures"),
          read("whom to ask", "/v1/inquiries/plan?limit=10"));

  private static Question read(String name, String path) {
    return new Question(name, path);
  }

  String path(String id, String other, String third) {
    return path.replace("{id}", id).replace("{other}", other).replace("{third}", third);
  }
}
