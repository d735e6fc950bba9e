package se.websesam.devicereturn.web;

import static se.websesam.shared.web.PaperPage.element;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import se.websesam.devicereturn.view.ReturnSlip;
import se.websesam.shared.web.Barcode;
import se.websesam.shared.web.Formats;
import se.websesam.shared.web.PaperPage;
import se.websesam.shared.web.Texts;

/** The return slip [retursedel] on paper, with its number in bars. */
@RequestScoped
public class ReturnSlipPaper {

  private static final String STYLE =
      " @page { size: A4; margin: 20mm } h1 { font-size: 20pt } h2 { font-size: 14pt }"
          + " img { height: 16mm }";

  @Inject private Texts texts;
  @Inject private Formats fmt;

  /** The slip as a tagged PDF in the language of the reader. */
  public byte[] pdf(ReturnSlip slip) {
    String title = texts.page("return_slip.title", slip.head().returnNumber());
    return PaperPage.pdf(
        texts.locale().getLanguage(), title, STYLE, xhtml -> write(slip, title, xhtml));
  }

  private void write(ReturnSlip slip, String title, XMLStreamWriter xhtml)
      throws XMLStreamException {
    ReturnSlip.Head head = slip.head();
    element(xhtml, "h1", title);
    xhtml.writeStartElement("p");
    xhtml.writeEmptyElement("img");
    xhtml.writeAttribute("src", Barcode.dataUri(head.returnNumber()));
    xhtml.writeAttribute("alt", texts.page("return_slip.barcode", head.returnNumber()));
    xhtml.writeEndElement();
    fact(xhtml, "return_edit.store", head.store());
    fact(
        xhtml,
        "order_list.recipient",
        head.recipientProtected() ? texts.page("frame.protected") : head.recipientName());
    fact(xhtml, "stock_receipt.registered", fmt.time(head.registeredAt()) + ", " + head.by());
    element(xhtml, "h2", texts.page("pickup_edit.devices"));
    table(slip, xhtml);
  }

  private void table(ReturnSlip slip, XMLStreamWriter xhtml) throws XMLStreamException {
    PaperPage.table(
        xhtml,
        List.of(
            texts.page("device_list.article"),
            texts.page("device_list.designation"),
            texts.page("device_list.individual"),
            texts.page("device_list.quantity"),
            texts.page("return_slip.where")),
        slip.lines().stream().map(this::row).toList());
  }

  private List<String> row(ReturnSlip.Line line) {
    return List.of(
        line.articleNumber(),
        line.designation(),
        line.individualNumber() == null ? "" : line.individualNumber(),
        String.valueOf(line.quantity()),
        texts.page(line.scrapped() ? "return_slip.scrapped" : "return_slip.shelf"));
  }

  private void fact(XMLStreamWriter xhtml, String key, String value) throws XMLStreamException {
    element(xhtml, "p", texts.page(key) + ": " + value);
  }
}
