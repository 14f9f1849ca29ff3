package org.tierlight.scale;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.List;

/**
 * One question of the map.
 *
 * @param path with {@code {id}}, {@code {other}} and {@code {third}} in the places of random
 *     suppliers
 * @param body what is posted, with the same places; empty for a question that is read
 */
record Question(String name, String path, String body) {

  /** Every question there is; an endpoint that a gateway does not have is told as 404. */
  static List<Question> all(LocalDate today) {
    return List.of(
        read("list by risk", "/v1/suppliers?sort=risk&limit=50"),
        read("list of a country and sector", "/v1/suppliers?country=VN&sector=C&limit=50"),
        read("search by words", "/v1/suppliers?q=kamiro%20mill&limit=20"),
        read("facets", "/v1/suppliers/facets?country=VN"),
        read("one supplier", "/v1/suppliers/{id}"),
        read("upstream, 1 tier", "/v1/suppliers/{id}/upstream?tiers=1"),
        read("upstream, 3 tiers", "/v1/suppliers/{id}/upstream?tiers=3"),
        read("upstream, 10 tiers", "/v1/suppliers/{id}/upstream?tiers=10"),
        read("upstream of cotton", "/v1/suppliers/{id}/upstream?tiers=5&commodity=cotton"),
        read(
            "upstream half a year ago",
            "/v1/suppliers/{id}/upstream?tiers=2&validAt=" + today.minusDays(180)),
        read("downstream, 3 tiers", "/v1/suppliers/{id}/downstream?tiers=3"),
        read("paths", "/v1/suppliers/{id}/paths?to={other}"),
        read("dependents", "/v1/suppliers/{id}/dependents?tiers=3"),
        read("chokepoints", "/v1/suppliers/{id}/chokepoints?tiers=3"),
        read("coverage", "/v1/suppliers/{id}/coverage?groupBy=COUNTRY"),
        read("changes", "/v1/suppliers/{id}/changes?from=" + today.minusDays(90)),
        read("impact", "/v1/suppliers/{id}/impact?of={other}"),
        read("shared", "/v1/map/shared?of={id},{other},{third}"),
        read("commodities", "/v1/map/commodities"),
        read("neighbours as a picture", "/v1/suppliers/{id}/neighbours?tiers=2"),
        read("owners", "/v1/suppliers/{id}/owners"),
        read("origins of cotton goods", "/v1/products/origins?hs=52&of={id}"),
        read("fingerprint of cotton goods", "/v1/products/fingerprint?hs=52&of={id}"),
        read("export around one", "/v1/map/export?of={id}&tiers=2&format=GRAPHML"),
        read("layer of sites", "/v1/map/layers/sites?of={id}&direction=both"),
        read("layer of links", "/v1/map/layers/links?of={id}&direction=both"),
        read("layer of countries", "/v1/map/layers/countries?of={id}&direction=both"),
        read("risk", "/v1/suppliers/{id}/risk"),
        read("risk through another", "/v1/suppliers/{id}/risk/through?supplier={other}"),
        read("exposures", "/v1/suppliers/{id}/exposures"),
        read("whom to ask", "/v1/inquiries/plan?budget=10&supplier={id}"),
        new Question(
            "check of an order",
            "/v1/orders/check",
            "{\"buyerId\":\"{id}\",\"sellerId\":\"{other}\",\"date\":\"" + today + "\"}"));
  }

  private static Question read(String name, String path) {
    return new Question(name, path, "");
  }

  /** The same about three suppliers. */
  Question about(String id, String other, String third) {
    return new Question(name, filled(path, id, other, third), filled(body, id, other, third));
  }

  private static String filled(String text, String id, String other, String third) {
    return text.replace("{id}", id).replace("{other}", other).replace("{third}", third);
  }

  String method() {
    return body.isEmpty() ? "GET" : "POST";
  }

  BodyPublisher content() {
    return body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
  }
}
