package se.websesam.shared.web;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A paper as its page is written: the frame and the tables that all papers have alike. */
public final class PaperPage {

  private static final String STYLE =
      " body { font-family: Paper; font-size: 11pt } h1, h2 { font-weight: normal }"
          + " table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate }"
          + " th, td { text-align: left; font-weight: normal; padding: 2mm 1mm;"
          + " border-bottom: 0.3mm solid #777 }"
          + " th { border-bottom-width: 0.6mm }";

  private PaperPage() {}

  /** What stands on a paper. */
  @FunctionalInterface
  public interface Body {

    /** Writes it. */
    void write(XMLStreamWriter xhtml) throws XMLStreamException;
  }

  /**
   * The paper as a tagged PDF.
   *
   * @param title also what it is about
   * @param style what this paper has of its own: margins, sizes of headings
   */
  public static byte[] pdf(String language, String title, String style, Body body) {
    StringWriter page = new StringWriter();
    try {
      XMLStreamWriter xhtml = XMLOutputFactory.newFactory().createXMLStreamWriter(page);
      xhtml.writeStartElement("html");
      xhtml.writeAttribute("lang", language);
      xhtml.writeStartElement("head");
      element(xhtml, "title", title);
      xhtml.writeEmptyElement("meta");
      xhtml.writeAttribute("name", "subject");
      xhtml.writeAttribute("content", title);
      element(xhtml, "style", STYLE + style);
      xhtml.writeEndElement();
      xhtml.writeStartElement("body");
      body.write(xhtml);
      xhtml.writeEndElement();
      xhtml.writeEndElement();
      xhtml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return TaggedPdf.of(page.toString());
  }

  /** An element with nothing but text. */
  public static void element(XMLStreamWriter xhtml, String name, String text)
      throws XMLStreamException {
    xhtml.writeStartElement(name);
    xhtml.writeCharacters(text);
    xhtml.writeEndElement();
  }

  /** A table whose columns have headings. */
  public static void table(XMLStreamWriter xhtml, List<String> headings, List<List<String>> rows)
      throws XMLStreamException {
    xhtml.writeStartElement("table");
    xhtml.writeStartElement("thead");
    row(xhtml, "th", headings);
    xhtml.writeEndElement();
    xhtml.writeStartElement("tbody");
    for (List<String> row : rows) {
      row(xhtml, "td", row);
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
}
