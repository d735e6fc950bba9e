package se.websesam.arch;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** One XHTML page: what it says in plain words, and its expressions. */
final class PageFile {

  /** An expression with its quoted strings, so that a brace inside one does not end it. */
  private static final Pattern EL = Pattern.compile("[#$]\\{(?:[^}'\"]|'[^']*'|\"[^\"]*\")*}");

  private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");
  private static final Pattern SERVICE = Pattern.compile("\\b\\w*(Service|Queries|Repository)\\b");
  private static final Pattern CONFIRM = Pattern.compile("\\bconfirm\\s*\\(");

  private static final Pattern HELP =
      Pattern.compile("<ui:param name=\"help\" value=\"#\\{msg\\['([^']+)']}\"/>");

  /** Attributes that a person reads or hears. */
  private static final Set<String> SPOKEN =
      Set.of(
          "title",
          "value",
          "label",
          "alt",
          "placeholder",
          "aria-label",
          "aria-description",
          "data-label",
          "summary",
          "hint",
          "itemLabel",
          "header",
          "footer",
          "headerText",
          "footerText",
          "emptyMessage",
          "message",
          "requiredMessage",
          "converterMessage",
          "validatorMessage");

  /** Tags whose value is for the machine. */
  private static final Set<String> MACHINE = Set.of("f:param", "f:attribute", "f:viewParam");

  private final String name;
  private final String text;

  PageFile(String name, String text) {
    this.name = name;
    this.text = text;
  }

  /** Every page of the product. */
  static List<PageFile> all() {
    return SourceTree.under("web/src/main/webapp", ".xhtml").entrySet().stream()
        .map(file -> new PageFile(file.getKey(), file.getValue()))
        .toList();
  }

  /** Words that stand in the page instead of in a bundle. */
  List<String> literalTexts() {
    List<String> found = new ArrayList<>();
    read(
        (where, words) -> {
          if (WORD.matcher(EL.matcher(words).replaceAll("")).find()) {
            found.add(name + where + words.strip());
          }
        });
    return found;
  }

  /** Expressions that reach past the page bean. */
  List<String> serviceCalls() {
    return expressions().stream()
        .filter(el -> SERVICE.matcher(QUOTED.matcher(el).replaceAll("")).find())
        .map(el -> name + ": " + el)
        .toList();
  }

  /** Scripts in the page: what is asked before an action belongs to a dialog with bundle texts. */
  List<String> scripts() {
    List<String> found = new ArrayList<>();
    if (CONFIRM.matcher(text).find()) {
      found.add(name + ": confirm(");
    }
    if (text.contains("onclick")) {
      found.add(name + ": onclick");
    }
    return found;
  }

  /** The key of the page's help text; empty when it has none of the bundle. */
  Optional<String> helpKey() {
    Matcher help = HELP.matcher(text);
    return help.find() ? Optional.of(help.group(1)) : Optional.empty();
  }

  String name() {
    return name;
  }

  /** Every expression of the page, wherever it stands. */
  List<String> expressions() {
    return EL.matcher(text).results().map(MatchResult::group).toList();
  }

  private void read(BiConsumer<String, String> spoken) {
    try {
      SAXParserFactory factory = SAXParserFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      factory.newSAXParser().parse(new InputSource(new StringReader(text)), new Reader(spoken));
    } catch (SAXParseException e) {
      spoken.accept(":" + e.getLineNumber() + ": ", e.getMessage());
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new IllegalStateException(name, e);
    }
  }

  private static final class Reader extends DefaultHandler {

    private final BiConsumer<String, String> spoken;
    private final StringBuilder words = new StringBuilder();
    private Locator locator;

    Reader(BiConsumer<String, String> spoken) {
      this.spoken = spoken;
    }

    @Override
    public void setDocumentLocator(Locator locator) {
      this.locator = locator;
    }

    @Override
    public void characters(char[] chars, int start, int length) {
      words.append(chars, start, length);
    }

    @Override
    public void startElement(String uri, String localName, String tag, Attributes attributes) {
      flush();
      for (int i = 0; i < attributes.getLength(); i++) {
        String attribute = attributes.getQName(i);
        if (SPOKEN.contains(attribute) && !(attribute.equals("value") && MACHINE.contains(tag))) {
          spoken.accept(where() + attribute + "=", attributes.getValue(i));
        }
      }
    }

    @Override
    public void endElement(String uri, String localName, String tag) {
      flush();
    }

    private void flush() {
      spoken.accept(where(), words.toString());
      words.setLength(0);
    }

    private String where() {
      return ":" + locator.getLineNumber() + ": ";
    }
  }
}
