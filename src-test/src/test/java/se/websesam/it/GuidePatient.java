package se.websesam.it;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Patients of the prescriber's, one for each journey through the users' guide that is about one.
 * They are those with the shortest lists of devices, so that the ways through these lists are as
 * long in each run. Whoever needs most stands first and chooses first.
 */
enum GuidePatient {
  COMPLEMENT_ONE(Has.WHEELCHAIR),
  COMPLEMENT_SEVERAL(Has.WHEELCHAIR),
  RETURN_FROM_LIST(Has.BOUGHT),
  RETURN_OF_ONE(Has.BOUGHT),
  PICKUP_AT_ONCE(Has.ACCESSORY),
  PICKUP(Has.RENTED),
  LIST(Has.RENTED),
  CARD(Has.RENTED),
  WORK(Has.RENTED),
  FAULT_OF_DEVICE(Has.RENTED),
  FAULT_OF_UNIT(Has.RENTED),
  FAULT_OF_WORK(Has.RENTED),
  FAULT_OF_PICKUP(Has.RENTED),
  SEARCH(Has.RENTED),
  CENTRE_PICKUP(Has.RENTED),
  CENTRE_WORK(Has.RENTED),
  CENTRE_FAULT(Has.RENTED),
  PAYER(Has.RENTED),
  LOSS(Has.RENTED),
  CONSUMABLES(Has.ANYTHING),
  ORDER_FROM_LIST(Has.ANYTHING),
  ORDER_FROM_MENU(Has.ANYTHING),
  ORDER_FROM_CATALOGUE(Has.ANYTHING),
  ORDER_FROM_SEARCH(Has.ANYTHING),
  COMPONENTS(Has.ANYTHING),
  CART(Has.ANYTHING),
  DISCONTINUED(Has.ANYTHING),
  WITHDRAWAL(Has.ANYTHING),
  FILES(Has.ANYTHING),
  LINKED(Has.ANYTHING),
  CANCEL(Has.ANYTHING),
  SWAP(Has.ANOTHER_IN_STOCK),
  PAYER_TO_COME(Has.RENTED),
  SEARCHED(Has.RENTED),
  WEAR(Has.RENTED),
  RESIDUAL(Has.RENTED),
  KEPT(Has.RENTED),
  WEAR_SEEN(Has.RENTED),
  HOUSING(Has.RENTED),
  CONSENT(Has.ANYTHING),
  PART(Has.TWO_RENTED);

  /** What a patient has. */
  private enum Has {
    ANYTHING(""),
    ANOTHER_IN_STOCK(
        " AND h.charging_form = 'RENTAL' AND EXISTS (SELECT 1 FROM device_individual i"
            + " JOIN device_individual f ON f.article_id = i.article_id"
            + " WHERE i.id = h.individual_id AND i.status = 'HELD' AND f.status = 'IN_STOCK')"),
    RENTED(" AND h.charging_form = 'RENTAL' AND h.individual_id IS NOT NULL"),
    TWO_RENTED(
        " AND h.charging_form = 'RENTAL' AND h.individual_id IS NOT NULL AND EXISTS (SELECT 1"
            + " FROM device_holding o WHERE o.recipient_id = h.recipient_id AND o.id > h.id"
            + " AND o.parent_holding_id IS NULL AND h.parent_holding_id IS NULL"
            + " AND o.charging_form = 'RENTAL' AND o.individual_id IS NOT NULL"
            + " AND o.ended_on IS NULL AND o.delivered_on < CURRENT_DATE)"),
    BOUGHT(" AND h.charging_form <> 'RENTAL' AND a.article_type = 'MAIN_DEVICE'"),
    ACCESSORY(" AND h.parent_holding_id IS NOT NULL AND a.article_type = 'ACCESSORY'"),
    WHEELCHAIR(" AND a.product = 'Rullmo Allround'");

    private final String condition;

    Has(String condition) {
      this.condition = condition;
    }
  }

  private static final String PATIENTS =
      "SELECT r.identity_number FROM recipient r WHERE r.care_unit_id IS NULL"
          + " AND r.deceased_on IS NULL AND NOT r.awaiting_release AND NOT r.protected_identity"
          + " AND r.identity_number <> '191212121212' AND EXISTS (SELECT 1 FROM care_relation c"
          + " JOIN user_customer uc ON uc.customer_id = c.customer_id"
          + " JOIN app_user u ON u.id = uc.user_id WHERE c.recipient_id = r.id"
          + " AND u.user_name = 'prescriber' AND uc.default_customer)"
          + " AND EXISTS (SELECT 1 FROM device_holding h JOIN article a ON a.id = h.article_id"
          + " WHERE h.recipient_id = r.id AND h.ended_on IS NULL AND h.delivered_on < CURRENT_DATE"
          + "%s) ORDER BY (SELECT COUNT(*) FROM device_holding h WHERE h.recipient_id = r.id"
          + " AND (h.delivered_on < CURRENT_DATE OR h.delivered_on IS NULL)), r.id";

  private static final Map<GuidePatient, String> NUMBERS = new EnumMap<>(GuidePatient.class);

  private final Has has;

  GuidePatient(Has has) {
    this.has = has;
  }

  /** The person number. */
  String number(TestServer server) {
    synchronized (NUMBERS) {
      if (NUMBERS.isEmpty()) {
        for (GuidePatient patient : values()) {
          List<String> found = server.sql().values(PATIENTS.formatted(patient.has.condition));
          found.removeAll(NUMBERS.values());
          NUMBERS.put(patient, found.get(0));
        }
      }
      return NUMBERS.get(this);
    }
  }
}
