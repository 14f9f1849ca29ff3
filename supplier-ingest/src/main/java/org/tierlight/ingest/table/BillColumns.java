package org.tierlight.ingest.table;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the columns of bills of lading are called in exports of US customs data (ADR 0074). */
final class BillColumns {

  static final String[] BILL = {
    "house_bill_of_lading",
    "house_bill_number",
    "house_bl_number",
    "house_bill",
    "hbl",
    "bill_of_lading",
    "bill_of_lading_number",
    "bill_of_lading_nbr",
    "bill_of_lading_no",
    "bol_number",
    "bol",
    "bl_number",
    "bill_number",
    "bill_no",
    "b_l_number",
    "b_l_no",
    "master_bill_of_lading",
    "master_bill_number",
    "mbl"
  };
  static final String[] SHIPPER = {
    "shipper_name",
    "shipper",
    "shipper_party_name",
    "shipper_original_format",
    "exporter",
    "exporter_name"
  };
  static final String[] SHIPPER_COUNTRY = {
    "shipper_country", "shipper_country_code", "shipper_country_name", "exporter_country"
  };
  static final String[] CONSIGNEE = {
    "consignee_name",
    "consignee",
    "consignee_party_name",
    "consignee_original_format",
    "importer",
    "importer_name"
  };
  static final String[] CONSIGNEE_COUNTRY = {
    "consignee_country", "consignee_country_code", "consignee_country_name", "importer_country"
  };
  static final String[] NOTIFY = {
    "notify_party_name", "notify_party", "notify_name", "notify_party_1"
  };
  static final String[] NOTIFY_COUNTRY = {"notify_party_country", "notify_country"};
  static final String[] DATE = {
    "arrival_date",
    "actual_arrival_date",
    "date_of_arrival",
    "estimated_arrival_date",
    "bill_of_lading_date",
    "bol_date",
    "bill_date",
    "shipment_date",
    "ship_date",
    "date"
  };
  static final String[] HS = {
    "hs_code",
    "hs_codes",
    "hs",
    "hts_code",
    "hts",
    "harmonized_number",
    "harmonized_code",
    "harmonized_tariff_number",
    "hs_code_declared",
    "hs_code_sure"
  };
  static final String[] DESCRIPTION = {
    "product_description",
    "goods_description",
    "description_of_goods",
    "cargo_description",
    "commodity_description",
    "description_text",
    "description",
    "commodity",
    "goods_shipped"
  };
  static final String[] CONTAINER = {
    "container_number", "container_numbers", "container_no", "container_id", "container"
  };
  static final String[] QUANTITY = {
    "quantity", "piece_count", "pieces", "qty", "number_of_packages", "package_count"
  };
  static final String[] UNIT = {
    "quantity_unit", "quantity_type", "piece_count_unit", "unit", "package_type", "packages_unit"
  };
  static final String[] WEIGHT = {
    "weight_kg", "weight_in_kg", "gross_weight_kg", "weight_kilograms", "gross_weight_in_kg"
  };
  static final String[] FROM = {
    "port_of_lading",
    "port_of_loading",
    "foreign_port_of_lading",
    "foreign_port",
    "place_of_receipt"
  };
  static final String[] TO = {
    "port_of_unlading", "port_of_discharge", "port_of_arrival", "us_port", "district_port"
  };
  static final String[] CARRIER_CODE = {
    "carrier_code",
    "scac",
    "scac_code",
    "carrier_scac_code",
    "carrier_scac",
    "vocc_code",
    "nvocc_code",
    "master_scac",
    "house_scac"
  };
  static final String[] FORWARDER = {
    "forwarder",
    "freight_forwarder",
    "forwarding_agent",
    "nvocc",
    "nvocc_name",
    "carrier_name",
    "carrier",
    "shipping_line",
    "vocc_name"
  };

  private static final Set<String> ALL =
      Stream.of(
              BILL,
              SHIPPER,
              SHIPPER_COUNTRY,
              CONSIGNEE,
              CONSIGNEE_COUNTRY,
              NOTIFY,
              NOTIFY_COUNTRY,
              DATE,
              HS,
              DESCRIPTION,
              CONTAINER,
              QUANTITY,
              UNIT,
              WEIGHT,
              FROM,
              TO,
              CARRIER_CODE,
              FORWARDER)
          .flatMap(Stream::of)
          .collect(Collectors.toUnmodifiableSet());

  private BillColumns() {}

  /** Whether a column of a bill is called so. */
  static boolean has(String field) {
    return ALL.contains(ColumnNames.folded(field));
  }
}
