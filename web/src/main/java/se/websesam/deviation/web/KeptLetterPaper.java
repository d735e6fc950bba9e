package se.websesam.deviation.web;

import static se.websesam.shared.web.PaperPage.element;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import se.websesam.deviation.domain.LostReason;
import se.websesam.deviation.view.KeptLetter;
import se.websesam.deviation.view.LostLineRow;
import se.websesam.recipient.view.RecipientDetails;
import se.websesam.shared.web.Formats;
import se.websesam.shared.web.PaperPage;
import se.websesam.shared.web.Texts;

/**
 * The letter that asks for devices that are not given back, to their holder or to the estate; in
 * Swedish whatever language the user has chosen.
 */
@RequestScoped
public class KeptLetterPaper {

  private static final String STYLE =
      " @page { size: A4; margin: 25mm } body { line-height: 1.4 }"
          + " h1 { font-size: 16pt } h2 { font-size: 13pt }"
          + " .to { margin: 15mm 0 } .to p { margin: 0 }";

  @Inject private Texts texts;
  @Inject private Formats fmt;

  /** The letter as a tagged PDF. */
  public byte[] pdf(KeptLetter letter) {
    return PaperPage.pdf(
        "sv", texts.swedish("lost_letter.title"), STYLE, xhtml -> write(letter, xhtml));
  }

  private void write(KeptLetter letter, XMLStreamWriter xhtml) throws XMLStreamException {
    boolean estate = letter.reason() == LostReason.ESTATE;
    element(xhtml, "p", texts.swedish("lost_letter.from"));
    element(
        xhtml, "p", texts.swedish("lost_letter.dated", fmt.day(letter.day()), letter.lostNumber()));
    xhtml.writeStartElement("div");
    xhtml.writeAttribute("class", "to");
    for (String line : address(letter.holder(), estate)) {
      element(xhtml, "p", line);
    }
    xhtml.writeEndElement();
    element(xhtml, "h1", texts.swedish("lost_letter.title"));
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
    PaperPage.table(
        xhtml,
        List.of(
            texts.swedish("device_list.designation"),
            texts.swedish("device_list.individual"),
            texts.swedish("device_list.quantity")),
        lines.stream()
            .map(
                line ->
                    List.of(
                        line.designation(),
                        line.individualNumber() == null ? "" : line.individualNumber(),
                        String.valueOf(line.quantity())))
            .toList());
  }
}
