package se.websesam.attachment.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("V-FI-01")
class FileNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "intyg.pdf|intyg.pdf",
        "/etc/../passwd.pdf|passwd.pdf",
        "C:\\fakepath\\Mått på stol.PDF|Mått på stol.PDF",
        "..\\..\\.dold.png|dold.png",
        "a<b>:c*?.jpg|a_b__c__.jpg",
        "x;y%41.gif|x_y_41.gif",
        "'  två   blanka .pdf. '|två blanka .pdf",
      })
  void shouldKeepWhatDoesNotMislead(String given, String clean) {
    assertEquals(clean, FileName.clean(given));
  }

  @Test
  void shouldDropWhatTurnsTheWritingOrControlsTheScreen() {
    assertEquals("fdp.exe", FileName.clean("\u202efdp\u0000.\u200bexe\r\n"));
    assertEquals("", FileName.clean(null));
    assertEquals("", FileName.clean("\u202e.. "));
  }

  @Test
  void shouldShortenBeforeTheExtension() {
    String clean = FileName.clean("å".repeat(300) + ".docx");

    assertEquals(120, clean.length());
    assertTrue(clean.endsWith("å.docx"));
    assertEquals(
        119, FileName.clean("a".repeat(114) + "\uD83D\uDE00".repeat(9) + ".docx").length());
    assertEquals(120, FileName.clean("." + "a".repeat(300)).length());
  }

  @Test
  void shouldKnowTypesByTheEndOfTheName() {
    assertEquals(FileType.JPEG, FileType.ofName("a.b.JPeG").orElseThrow());
    assertTrue(FileType.ofName("pdf").isEmpty());
    assertTrue(FileType.ofName("a.pdf.exe").isEmpty());
    assertTrue(FileType.ofName("makro.docm").isEmpty());
  }
}
