package se.websesam.deviation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import se.websesam.deviation.domain.LostReason;
import se.websesam.deviation.view.KeptLetter;
import se.websesam.deviation.view.LostLineRow;
import se.websesam.recipient.view.RecipientDetails;
import se.websesam.shared.web.Formats;
import se.websesam.shared.web.TaggedPdf;
import se.websesam.shared.web.Texts;

/**
 * The letter that asks for devices that are not given back, to their holder or to the estate; in
 * Swedish whatever language the user has chosen.
 */
@RequestScoped
public class KeptLetterPaper {

  private static final String STYLE =
      "@page { size: A4; margin: 25mm }"
          + " body { font-family: Paper; font-size: 11pt; line-height: 1.4 }"
          + " h1 { font-size: 16pt; font-weight: normal } h2 { font-size: 13pt; font-weight: normal }"
          + " .to { margin: 15mm 0 } .to p { margin: 0 }"
          + " table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate }"
          + " th, td { text-align: left; font-weight: normal; padding: 2mm 1mm;"
          + " border-bottom: 0.3mm solid #777 }"
          + " th { border-bottom-width: 0.6mm }";

  @Inject private Texts texts;
  @Inject private Formats fmt;

  /** The letter as a tagged PDF. */
  public byte[] pdf(KeptLetter letter) {
    StringWriter page = new StringWriter();
    try {
      XMLStreamWriter xhtml = XMLOutputFactory.newFactory().createXMLStreamWriter(page);
      write(letter, xhtml);
      xhtml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return TaggedPdf.of(page.toString());
  }

  private void write(KeptLetter letter, XMLStreamWriter xhtml) throws XMLStreamException {
    boolean estate = letter.reason() == LostReason.ESTATE;
    String title = texts.swedish("lost_letter.title");
    xhtml.writeStartElement("html");
    xhtml.writeAttribute("lang", "sv");
    xhtml.writeStartElement("head");
    element(xhtml, "title", title);
    xhtml.writeEmptyElement("meta");
    xhtml.writeAttribute("name", "subject");
    xhtml.writeAttribute("content", title);
    element(xhtml, "style", STYLE);
    xhtml.writeEndElement();
    xhtml.writeStartElement("body");
    element(xhtml, "p", texts.swedish("lost_letter.from"));
    element(
        xhtml, "p", texts.swedish("lost_letter.dated", fmt.day(letter.day()), letter.lostNumber()));
    xhtml.writeStartElement("div");
    xhtml.writeAttribute("class", "to");
    for (String line : address(letter.holder(), estate)) {
      element(xhtml, "p", line);
    }
    xhtml.writeEndElement();
    element(xhtml, "h1", title);
    element(xhtml, "p", texts.swedish(estate ? "lost_letter.estate" : "lost_letter.refuses"));
    element(xhtml, "p", texts.swedish("lost_letter.returnBy", fmt.day(letter.returnBy())));
    element(
        xhtml,
        "p",
        texts.swedish(
            estate ? "lost_letter.otherwise.estate" : "lost_letter.otherwise",
            fmt.day(letter.returnBy()),
            fmt.day(letter.lossBy())));
    element(xhtml, "p", texts.swedish("lost_letter.gone"));
    element(xhtml, "h2", texts.swedish("lost_letter.devices"));
    table(letter.lines(), xhtml);
    xhtml.writeEndElement();
    xhtml.writeEndElement();
  }

  /** Name and address; of a person with protected identity neither is known here. */
  private List<String> address(RecipientDetails holder, boolean estate) {
    if (holder.protectedIdentity()) {
      return List.of(texts.swedish("lost_letter.protected"));
    }
    String name = holder.name();
    String place =
        (holder.postcode() == null ? "" : holder.postcode() + " ")
            + (holder.city() == null ? "" : holder.city());
    return Stream.of(
            estate ? texts.swedish("lost_letter.estateOf", name) : name, holder.street(), place)
        .filter(line -> line != null && !line.isBlank())
        .toList();
  }

  private void table(List<LostLineRow> lines, XMLStreamWriter xhtml) throws XMLStreamException {
    xhtml.writeStartElement("table");
    xhtml.writeStartElement("thead");
    row(
        xhtml,
        "th",
        List.of(
            texts.swedish("device_list.designation"),
            texts.swedish("device_list.individual"),
            texts.swedish("device_list.quantity")));
    xhtml.writeEndElement();
    xhtml.writeStartElement("tbody");
    for (LostLineRow line : lines) {
      row(
          xhtml,
          "td",
          List.of(
              line.designation(),
              line.individualNumber() == null ? "" : line.individualNumber(),
              String.valueOf(line.quantity())));
    }
    xhtml.writeEndElement();
    xhtml.writeEndElement();
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
