package se.websesam.device.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.websesam.device.repository.DeviceRepository;
import se.websesam.device.repository.UnitRepository;
import se.websesam.shared.domain.BusinessRuleViolation;

/** Which numbers units bear and have borne; no two share one. */
@ApplicationScoped
public class UnitNumbers {

  @Inject private DeviceRepository devices;
  @Inject private UnitRepository units;

  /**
   * Refuses a number that a unit bears or has borne.
   *
   * @throws BusinessRuleViolation V-IN-05 when it is taken
   */
  public void requireFree(String number) {
    requireFree(number, -1);
  }

  /**
   * The same for a unit that may get back a number of its own. The unit with the number is asked
   * for with a lock and former numbers after that, so that a change under way is waited for.
   */
  void requireFree(String number, long ownId) {
    if (devices.findIndividualForUpdate(number).isPresent()
        || units.findFormerNumber(number).filter(f -> f.isOfAnother(ownId)).isPresent()) {
      throw new BusinessRuleViolation("V-IN-05", "number", number);
    }
  }
}
