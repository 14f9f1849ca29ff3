package org.tierlight.local.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The demo's items, in the shape that the gateway takes them. */
public final class Items {

  private Items() {}

  /** An amount in whole units of a currency. */
  public record Amount(long amount, String currency) {}

  /** A fictional supplier. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Supplier(
      String id,
      String name,
      String country,
      List<String> isic,
      List<String> hs,
      boolean primaryProducer,
      @Nullable Amount declaredPurchases,
      String disclosure) {

    public Supplier {
      isic = List.copyOf(isic);
      hs = List.copyOf(hs);
    }

    Supplier withDeclaredPurchases(Amount purchases) {
      return new Supplier(id, name, country, isic, hs, primaryProducer, purchases, disclosure);
    }
  }

  /** A fictional shipment. */
  public record Shipment(
      String id,
      String sellerId,
      String buyerId,
      String hs,
      String description,
      Amount value,
      Instant shippedAt,
      String document) {}

  /** A fictional sign of forced labour. */
  public record Evidence(
      String supplierId,
      String sourceClass,
      String indicator,
      double strength,
      Instant observedAt,
      String source,
      String reference) {}
}
