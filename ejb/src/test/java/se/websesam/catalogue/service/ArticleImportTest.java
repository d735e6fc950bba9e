package se.websesam.catalogue.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.websesam.catalogue.domain.Article;
import se.websesam.catalogue.domain.ArticleFacts;
import se.websesam.catalogue.view.ImportChange;
import se.websesam.catalogue.view.ImportReport;

class ArticleImportTest {

  private static final RegisterKeys REGISTER =
      new RegisterKeys(
          Map.of("122203", 2022, "043306", 2022),
          Map.of("1002", 1002L, "tuvlinge mobilitet ab", 1002L),
          Map.of("9001", 1L));

  private static final String HEADINGS =
      "Artikelnummer;Benämning;Produktnamn;Artikeltyp;ISO-kod;Leverantör;"
          + "Leverantörens artikelnummer;Debiteringsform;Pris;Lagerföring";

  private static final String CANE = "14001;Käpp;Käpp Blå;H;122203;1002;S-1;A;99,50;Lagervara";

  private final Article cane = Article.register(read(HEADINGS + "\n" + CANE), 2022);

  @Test
  void shouldAddChangeAndLeave() {
    ImportReport report =
        compare(
            HEADINGS
                + "\n14001;Käpp;Käpp Blå;H;122203;1002;S-1;A;99,5;Lagervara"
                + "\n14002;Käpp ny;Käpp Blå;H;122203;1002;S-2;A;10;Lagervara");

    assertEquals(List.of(), report.conflicts());
    assertEquals(List.of(new ImportChange(3, "14002", "Käpp ny", List.of())), report.added());
    assertEquals(1, report.unchanged());
    assertTrue(report.isImportable());

    ImportReport changed = compare("Artikelnummer;Pris;Bild\n14001;120;kapp.svg");
    assertEquals(
        List.of(new ImportChange(2, "14001", "Käpp", List.of("Pris", "Bild"))), changed.changed());
    assertFalse(compare("Artikelnummer\n14001").isImportable());
  }

  @Test
  void shouldLeaveWhatHasNoColumnAndEmptyWhatIsEmpty() {
    Article described =
        Article.register(read(HEADINGS + ";Beskrivning\n" + CANE + ";Av trä."), 2022);

    assertEquals("Av trä.", wanted("Artikelnummer;Pris\n14001;1", described).description());
    assertEquals(null, wanted("Artikelnummer;Beskrivning\n14001;", described).description());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "V-AI-05 | Benämning                    | 1;;K;H;122203;1002;S;A;1;Lagervara",
        "V-AI-06 | ISO-kod                      | 1;K;K;H;999999;1002;S;A;1;Lagervara",
        "V-AI-07 | Leverantör                   | 1;K;K;H;122203;Okänd;S;A;1;Lagervara",
        "V-AI-09 | Artikeltyp                   | 1;K;K;Q;122203;1002;S;A;1;Lagervara",
        "V-AI-09 | Pris                         | 1;K;K;H;122203;1002;S;A;1.2.3;Lagervara",
        "V-AI-09 | Pris                         | 1;K;K;H;122203;1002;S;A;-5;Lagervara",
        "V-AI-09 | Pris                         | 1;K;K;H;122203;1002;S;A;1,234;Lagervara",
        "V-AI-10 | Artikelnummer                | 123456789012345678901;K;K;H;122203;1002;S;A;1;Lagervara",
        "V-AI-12 | Artikelnummer                | 14001;K;K;H;122203;1002;S;A;1;Lagervara",
        "V-AI-14 |                              | 1;K;K;H;122203;1002;S;A;1;Lagervara;mer",
        "BO-AR-01 | Individmärkt                | 1;K;K;H;122203;1002;S;M;1;Lagervara",
        "BO-AR-02 | Debiteringsform             | 1;K;K;R;122203;1002;S;AR;1;Lagervara",
        "BO-AR-08 | Servicegrad                 | 1;K;K;T;122203;1002;S;M;1;Lagervara"
      })
  @Tag("V-AI-05")
  @Tag("V-AI-06")
  @Tag("V-AI-07")
  @Tag("V-AI-09")
  @Tag("V-AI-10")
  @Tag("V-AI-12")
  @Tag("V-AI-14")
  @Tag("BO-AR-01")
  @Tag("BO-AR-02")
  @Tag("BO-AR-08")
  void shouldReportByRowAndColumn(String rule, String column, String row) {
    ImportReport report = compare(HEADINGS + "\n" + CANE + "\n" + row);

    assertFalse(report.isImportable());
    assertEquals(rule, report.conflicts().get(0).rule());
    assertEquals(column, report.conflicts().get(0).column());
    assertEquals(3, report.conflicts().get(0).row());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "V-AI-08,  Betalare,          4711",
    "V-AI-09,  Publicerad,        kanske",
    "V-AI-09,  Moms %,            tolv",
    "V-AI-09,  Avskrivning år,    4",
    "V-AI-09,  Bruksanvisning,    ../../etc/passwd",
    "V-AI-09,  Kostnadstak,       0",
    "BO-AR-04, Kan vara komponent, ja",
    "BO-AR-05, Beställbar,        ja",
    "BO-AR-05, I sortiment,       ja",
    "BO-AR-06, Aldrig komponenter, ja",
    "BO-AR-06, Driftsmätare,      ja",
    "BO-AR-06, Serienummer krävs, ja",
    "BO-AR-07, Avskrivning år,    5",
    "V-AI-09,  Garanti dagar,     4000",
    "V-AI-09,  Besiktning månader, 0",
    "BO-AR-09, Besiktning månader, 12",
    "BO-AR-09, Underhåll månader, 6"
  })
  @Tag("V-AI-08")
  @Tag("BO-AR-04")
  @Tag("BO-AR-05")
  @Tag("BO-AR-06")
  @Tag("BO-AR-07")
  @Tag("BO-AR-09")
  void shouldReportWrongValuesOfFurtherColumns(String rule, String column, String value) {
    ImportReport report = compare("Artikelnummer;" + column + "\n14001;" + value);

    assertEquals(
        List.of(rule + " " + column),
        report.conflicts().stream().map(c -> c.rule() + " " + c.column()).toList());
  }

  @Test
  @Tag("BO-AR-03")
  void shouldRefuseRentInTheReturnRange() {
    ImportReport report =
        compare(
            HEADINGS
                + ";Artikelansvar;Individmärkt;Inventarium"
                + "\n1;K;K;H;122203;1002;S;M;1;Lagervara;R;ja;ja");

    assertEquals("BO-AR-03", report.conflicts().get(0).rule());
  }

  @Test
  @Tag("V-AI-04")
  @Tag("V-AI-11")
  void shouldWantKnownHeadings() {
    assertEquals("V-AI-04", rule("Artikelnummer;Färg\n1;blå"));
    assertEquals("V-AI-04", rule("Artikelnummer;Pris;pris\n1;1;1"));
    assertEquals("V-AI-11", rule("Benämning\nKäpp"));
  }

  @Test
  @Tag("V-AI-01")
  void shouldRefuseAnEmptyFile() {
    assertEquals("V-AI-01", rule(""));
    assertEquals("V-AI-01", rule("\n\n  \n"));
  }

  @Test
  @Tag("V-AI-02")
  void shouldRefuseWhatIsNeitherTextNorWorkbook() {
    assertEquals("V-AI-02", rule(new byte[] {'P', 'K', 3, 4, 1, 2, 3}));
    assertEquals("V-AI-02", rule(new byte[] {1, 0, 2, 0}));
    assertEquals("V-AI-02", rule(zip("readme.txt", 10)));
  }

  @Test
  @Tag("V-AI-03")
  void shouldRefuseWhatUnpacksTooLarge() {
    byte[] bomb = zip("xl/worksheets/sheet1.xml", 400_000_000);

    assertTrue(bomb.length < 1_000_000);
    assertEquals("V-AI-03", rule(bomb));
    assertEquals("V-AI-03", rule(new byte[ArticleFile.MOST_BYTES + 1]));
    assertEquals("V-AI-03", rule("Artikelnummer\n" + "1".repeat(20_000)));
  }

  @Test
  @Tag("V-AI-13")
  void shouldRefuseFormulas() throws IOException {
    byte[] file =
        workbook(
            sheet -> {
              sheet.value(0, 0, "Artikelnummer");
              sheet.value(0, 1, "Pris");
              sheet.value(1, 0, "14001");
              sheet.formula(1, 1, "1+1");
            });

    ImportReport report = new ArticleImport(Map.of("14001", cane), REGISTER).compare(file);

    assertEquals("V-AI-13", report.conflicts().get(0).rule());
    assertEquals("Pris", report.conflicts().get(0).column());
    assertEquals(2, report.conflicts().get(0).row());
  }

  @Test
  void shouldReadNumbersOfAWorkbook() throws IOException {
    byte[] file =
        workbook(
            sheet -> {
              sheet.value(0, 0, "Artikelnummer");
              sheet.value(0, 1, "Pris");
              sheet.value(0, 2, "ISO-kod");
              sheet.value(1, 0, 14001);
              sheet.value(1, 1, 1234.5);
              sheet.value(1, 2, 43306);
            });
    ArticleImport work = new ArticleImport(Map.of("14001", cane), REGISTER);

    assertEquals(List.of(), work.compare(file).conflicts());
    assertEquals(new BigDecimal("1234.50"), work.wanted().get("14001").price());
    assertEquals("043306", work.wanted().get("14001").isoCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 234,50", "1\u00a0234,50", "1234.50", "1234,5", "1 234,50 kr"})
  void shouldReadAmountsAsPeopleWriteThem(String amount) {
    assertEquals(
        new BigDecimal("1234.50"), wanted("Artikelnummer;Pris\n14001;" + amount, cane).price());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252"})
  void shouldReadEncodingsAndSeparators(String encoding) {
    for (String mark : List.of(";", ",", "\t")) {
      String text = "Artikelnummer;Benämning\r\n14001;\"Käpp, \"\"blå\"\"\"\r\n".replace(";", mark);
      ArticleImport work = new ArticleImport(Map.of("14001", cane), REGISTER);

      assertEquals(List.of(), work.compare(text.getBytes(Charset.forName(encoding))).conflicts());
      assertEquals("Käpp, \"blå\"", work.wanted().get("14001").designation());
    }
  }

  @Test
  void shouldReadWhatItWritesInBothForms() {
    Article risky = Article.register(read(HEADINGS + ";Beskrivning\n" + CANE + ";=1+1"), 2022);
    var cells = List.of(new ArticleRowWriter(REGISTER).cells(risky.facts()));
    for (byte[] file : List.of(ArticleExport.csv(cells), ArticleExport.workbook(cells))) {
      ImportReport report = new ArticleImport(Map.of("14001", risky), REGISTER).compare(file);

      assertEquals(new ImportReport(List.of(), List.of(), List.of(), 1), report);
    }
    String csv = new String(ArticleExport.csv(cells), StandardCharsets.UTF_8);
    assertTrue(csv.contains(";'=1+1;"), csv);
  }

  private ImportReport compare(String text) {
    return new ArticleImport(Map.of("14001", cane), REGISTER)
        .compare(text.getBytes(StandardCharsets.UTF_8));
  }

  private String rule(String text) {
    return rule(text.getBytes(StandardCharsets.UTF_8));
  }

  private String rule(byte[] file) {
    return new ArticleImport(Map.of(), REGISTER).compare(file).conflicts().get(0).rule();
  }

  private static ArticleFacts read(String text) {
    ArticleImport work = new ArticleImport(Map.of(), REGISTER);
    ImportReport report = work.compare(text.getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of(), report.conflicts());
    return work.wanted().values().iterator().next();
  }

  private static ArticleFacts wanted(String text, Article article) {
    ArticleImport work = new ArticleImport(Map.of("14001", article), REGISTER);
    assertEquals(List.of(), work.compare(text.getBytes(StandardCharsets.UTF_8)).conflicts());
    return work.wanted().get("14001");
  }

  private static byte[] workbook(Consumer<Worksheet> content) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(file, "test", null)) {
      content.accept(workbook.newWorksheet("Blad"));
    }
    return file.toByteArray();
  }

  private static byte[] zip(String name, int size) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    byte[] nothing = new byte[1_000_000];
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry(name));
      for (int left = size; left > 0; left -= nothing.length) {
        zip.write(nothing, 0, Math.min(left, nothing.length));
      }
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }
}
