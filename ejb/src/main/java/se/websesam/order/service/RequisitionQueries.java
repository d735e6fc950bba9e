package se.websesam.order.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import se.websesam.catalogue.domain.ChargingForm;
import se.websesam.order.repository.RequisitionRepository;
import se.websesam.order.view.RequisitionRow;
import se.websesam.order.view.RequisitionSearch;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.Permissions;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;
import se.websesam.user.service.CurrentCaller;

/**
 * The report of what each prescriber has ordered [rekvirerat per förskrivare]; it names no patient.
 */
@Stateless
public class RequisitionQueries {

  @Inject private RequisitionRepository requisitions;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  /**
   * One page of the report, of customers that the caller may see.
   *
   * @throws BusinessRuleViolation V-US-05 when the period has no first or last day, or ends before
   *     it begins
   */
  @RolesAllowed(Permissions.ORDER_VIEW)
  public Page<RequisitionRow> list(RequisitionSearch search, PageRequest page) {
    requirePeriod(search);
    return requisitions.list(caller.scope(), search, clock.getZone(), page);
  }

  /**
   * The whole report as an Excel workbook.
   *
   * @param title what the sheet is called
   * @param headings one for each column
   * @param forms what the charging forms are called
   * @throws BusinessRuleViolation V-US-05
   */
  @RolesAllowed(Permissions.ORDER_VIEW)
  public byte[] workbook(
      RequisitionSearch search,
      String title,
      List<String> headings,
      Map<ChargingForm, String> forms) {
    requirePeriod(search);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(file, "webSesam", null)) {
      Worksheet sheet = workbook.newWorksheet(title);
      for (int column = 0; column < headings.size(); column++) {
        sheet.value(0, column, headings.get(column));
      }
      int at = 1;
      for (RequisitionRow row : requisitions.listAll(caller.scope(), search, clock.getZone())) {
        sheet.value(at, 0, row.prescriber());
        sheet.value(at, 1, row.customerNumber());
        sheet.value(at, 2, row.customer());
        sheet.value(at, 3, row.articleNumber());
        sheet.value(at, 4, row.designation());
        sheet.value(at, 5, forms.get(row.chargingForm()));
        sheet.value(at, 6, row.quantity());
        sheet.value(at, 7, row.amount());
        at++;
      }
      sheet.freezePane(0, 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private static void requirePeriod(RequisitionSearch search) {
    if (search.from() == null || search.to() == null || search.to().isBefore(search.from())) {
      throw new BusinessRuleViolation("V-US-05", "to");
    }
  }
}
