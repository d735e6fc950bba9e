package se.websesam.devicereturn.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import se.websesam.devicereturn.view.ReturnSlip;
import se.websesam.shared.web.Barcode;
import se.websesam.shared.web.Formats;
import se.websesam.shared.web.TaggedPdf;
import se.websesam.shared.web.Texts;

/** The return slip [retursedel] on paper, with its number in bars. */
@RequestScoped
public class ReturnSlipPaper {

  private static final String STYLE =
      "@page { size: A4; margin: 20mm }"
          + " body { font-family: Paper; font-size: 11pt }"
          + " h1 { font-size: 20pt; font-weight: normal } h2 { font-size: 14pt; font-weight: normal }"
          + " table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate }"
          + " th, td { text-align: left; font-weight: normal; padding: 2mm 1mm;"
          + " border-bottom: 0.3mm solid #777 }"
          + " th { border-bottom-width: 0.6mm } img { height: 16mm }";

  @Inject private Texts texts;
  @Inject private Formats fmt;

  /** The slip as a tagged PDF in the language of the reader. */
  public byte[] pdf(ReturnSlip slip) {
    StringWriter page = new StringWriter();
    try {
      XMLStreamWriter xhtml = XMLOutputFactory.newFactory().createXMLStreamWriter(page);
      write(slip, xhtml);
      xhtml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return TaggedPdf.of(page.toString());
  }

  private void write(ReturnSlip slip, XMLStreamWriter xhtml) throws XMLStreamException {
    ReturnSlip.Head head = slip.head();
    String title = texts.page("return_slip.title", head.returnNumber());
    xhtml.writeStartElement("html");
    xhtml.writeAttribute("lang", texts.locale().getLanguage());
    xhtml.writeStartElement("head");
    element(xhtml, "title", title);
    xhtml.writeEmptyElement("meta");
    xhtml.writeAttribute("name", "subject");
    xhtml.writeAttribute("content", title);
    element(xhtml, "style", STYLE);
    xhtml.writeEndElement();
    xhtml.writeStartElement("body");
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
    xhtml.writeEndElement();
    xhtml.writeEndElement();
  }

  private void table(ReturnSlip slip, XMLStreamWriter xhtml) throws XMLStreamException {
    xhtml.writeStartElement("table");
    xhtml.writeStartElement("thead");
    row(
        xhtml,
        "th",
        List.of(
            texts.page("device_list.article"),
            texts.page("device_list.designation"),
            texts.page("device_list.individual"),
            texts.page("device_list.quantity"),
            texts.page("return_slip.where")));
    xhtml.writeEndElement();
    xhtml.writeStartElement("tbody");
    for (ReturnSlip.Line line : slip.lines()) {
      row(
          xhtml,
          "td",
          List.of(
              line.articleNumber(),
              line.designation(),
              line.individualNumber() == null ? "" : line.individualNumber(),
              String.valueOf(line.quantity()),
              line.scrapped()
                  ? texts.page("return_slip.scrapped")
                  : texts.page("return_slip.shelf")));
    }
    xhtml.writeEndElement();
    xhtml.writeEndElement();
  }

  private void fact(XMLStreamWriter xhtml, String key, String value) throws XMLStreamException {
    element(xhtml, "p", texts.page(key) + ": " + value);
  }

  private static void row(XMLStreamWriter xhtml, String cell, List<String> texts)
      throws XMLStreamException {
    xhtml.writeStartElement("tr");
    for (String text : texts) {
      xhtml.writeStartElement(cell);
      if (cell.equals("th")) {
        xhtml.writeAttribute("scope", "col");
      }
      xhtml.writeCharacters(text);
      xhtml.writeEndElement();
    }
    xhtml.writeEndElement();
  }

  private static void element(XMLStreamWriter xhtml, String name, String text)
      throws XMLStreamException {
    xhtml.writeStartElement(name);
    xhtml.writeCharacters(text);
    xhtml.writeEndElement();
  }
}
