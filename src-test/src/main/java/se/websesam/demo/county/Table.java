package se.websesam.demo.county;

import java.util.List;
import java.util.Locale;

/** The tables that a demo county fills, each after those that it points at. */
enum Table {
  CARE_PROVIDER("id name org_number hsa_id"),
  CARE_UNIT("id care_unit_number name hsa_id care_provider_id street postcode city phone"),
  PAYER("id payer_number name org_number"),
  BASE_CODE("code name payer_id"),
  CUSTOMER("id version customer_number name care_unit_id payer_id pays_itself active"),
  DELIVERY_ADDRESS("id customer_id name street postcode city"),
  DELIVERY_POINT("id name street postcode city"),
  CUSTOMER_DELIVERY_POINT("customer_id delivery_point_id"),
  BUFFER_STORE("id version store_number name customer_id refill_day unpacking active"),
  APP_USER("id version hsa_id user_name given_name family_name title email phone active"),
  USER_ROLE("user_id role_code"),
  USER_CUSTOMER("user_id customer_id default_customer"),
  SUPPLIER("id name"),
  ISO_CODE("code edition name"),
  ARTICLE(
      "id version article_number designation product description article_type status iso_code"
          + " iso_edition supplier_id supplier_article_number charging_form price vat_rate"
          + " fixed_payer_id individual_tracked supply_mode published orderable can_be_component"
          + " picture internal_order_text in_assortment needs_consultant never_components"
          + " cost_ceiling cost_ceiling_text extra_information instructions responsibility"
          + " fixed_asset depreciation_years service_grade serial_number_required"
          + " inspection_months maintenance_months warranty_days"),
  REPLACEMENT_CHAIN("id name"),
  REPLACEMENT_CHAIN_ENTRY("article_id chain_id place"),
  COMMON_ACCESSORY("main_article_id accessory_id place"),
  FEE_LINK("article_id fee_article_id"),
  ARTICLE_PRICE("id article_id payer_id valid_from price"),
  DEVICE_PLACE(
      "id main_article_id main_product place capacity per_side required narrowest_mm widest_mm"
          + " valid_from valid_to"),
  PART_FIT(
      "id part_article_id main_article_id main_product place side least most valid_from valid_to"),
  STANDARD_PART("id main_article_id main_product part_article_id quantity valid_from valid_to"),
  PART_RELATION("id kind part_article_id valid_from valid_to"),
  PART_RELATION_OTHER("part_relation_id article_id"),
  ARTICLE_MEASURE("id article_id weight_hg width_mm max_load_kg valid_from valid_to"),
  RECIPIENT(
      "id version public_id kind identity_kind identity_number care_unit_id given_name family_name"
          + " street postcode city phone protected_identity deceased_on awaiting_release"),
  PATIENT_BASE_CODE("recipient_id base_code deviating valid_from valid_to"),
  PATIENT_SITUATION("recipient_id valid_from valid_to housing_form habilitation"),
  CARE_RELATION("id recipient_id customer_id user_id reason since valid_until"),
  DEVICE_INDIVIDUAL(
      "id version individual_number article_id serial_number status store_id reversed_number returned_at"),
  STOCK_BALANCE("id store_id article_id physical reserved safety_level bin"),
  STOCK_MOVEMENT(
      "id store_id article_id individual_id quantity kind happened_on recorded_at recorded_by"
          + " reference"),
  CART_LINE(
      "id version store_id article_id individual_id quantity status owner_id reserved_at expires_on"
          + " note"),
  CUSTOMER_ORDER(
      "id version order_number status recipient_id customer_id delivery_address_id orderer_id"
          + " created_at saved_at registered_at contact_person contact_phone door_code"
          + " delivery_note wished_on deliver_together order_comment"),
  CUSTOMER_ORDER_LINE(
      "id customer_order_id line_number parent_line article_id quantity charging_form price"
          + " vat_rate payer_id payer_reason status individual_id due_on expected_on delivered_on"
          + " cancel_reason"),
  CUSTOMER_ORDER_CHANGE(
      "id customer_order_id line_number changed_at user_id change_action from_status to_status"
          + " reason"),
  ORDER_TEMPLATE("id version name owner_id customer_id saved_at"),
  ORDER_TEMPLATE_LINE("id order_template_id line_number parent_line article_id quantity"),
  DEVICE_HOLDING(
      "id version recipient_id article_id individual_id parent_holding_id quantity charging_form"
          + " price vat_rate payer_id payer_reason customer_id prescriber_id order_line_id"
          + " order_number delivered_on ended_on end_kind pickup_number"),
  PICKUP_ORDER(
      "id version pickup_number status recipient_id customer_id orderer_id pickup_reason"
          + " pickup_from registered_at planned_on collect_by deregister_by"),
  PICKUP_LINE("id pickup_order_id line_number holding_id status handling closed_on"),
  PICKUP_CHANGE("id pickup_order_id line_number changed_at user_id change_action"),
  WORK_ORDER(
      "id version work_order_number status recipient_id customer_id delivery_address_id orderer_id"
          + " article_id individual_id holding_id action_type description side measures"
          + " infection_risk replacement_wanted cost_proposal work_place address_from"
          + " contact_person contact_phone performer registered_at start_by done_by planned_on"
          + " quote quote_note performed_on"),
  WORK_LINE("id work_order_id article_id quantity billed price vat_rate payer_id"),
  WORK_CHANGE("id work_order_id changed_at user_id change_action reason"),
  DEVIATION_REPORT(
      "id version deviation_number status deviation_type route recipient_id article_id"
          + " individual_id holding_id charging_form delivered_on subject_quantity customer_id"
          + " reporter_id contact_name contact_phone description happened_on quantity injury"
          + " batch_number fault_cause remedy repair_place claim_expired answer_cause"
          + " answer_measure answer_text registered_at"),
  DEVIATION_CHANGE("id deviation_report_id changed_at user_id change_action reason"),
  LOST_REPORT(
      "id version lost_number status recipient_id customer_id reporter_id lost_on circumstances"
          + " registered_at recoverable_until"),
  LOST_LINE("id lost_report_id line_number holding_id"),
  RENT_EVENT("id holding_id kind happened_on recorded_at recorded_by payer_id monthly_rate"),
  SALE_CHARGE("id holding_id happened_on quantity unit_price vat_rate"),
  INVOICE_RUN(
      "id version invoice_month status started_by started_at heartbeat_at finished_at"
          + " lines_written"),
  INVOICE("id invoice_run_id payer_id customer_id invoice_month invoiced_on net vat"),
  INVOICE_LINE(
      "id invoice_id invoice_month kind holding_id covers_month period_from period_to days quantity"
          + " price net vat_rate vat payer_id evidence"),
  MESSAGE("id user_id sent_at read_at kind order_id arguments"),
  NEWS_ITEM("id published_on title body");

  private final List<String> columns;

  Table(String columns) {
    this.columns = List.of(columns.split(" "));
  }

  String sqlName() {
    return name().toLowerCase(Locale.ROOT);
  }

  List<String> columns() {
    return columns;
  }

  String columnList() {
    return String.join(", ", columns);
  }
}
