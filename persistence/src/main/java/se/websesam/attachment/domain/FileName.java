package se.websesam.attachment.domain;

import java.text.Normalizer;

/** The name a file is shown by: what came with it, without all that could mislead. */
public final class FileName {

  private static final int LONGEST = 120;

  private FileName() {}

  /**
   * Takes away folders, characters that control the terminal or turn the direction of writing, and
   * those that no disk takes; shortens the rest before its extension.
   */
  public static String clean(String given) {
    String name = given == null ? "" : Normalizer.normalize(given, Normalizer.Form.NFC);
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    name =
        name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]", "")
            .replaceAll("[<>:\"|?*;%]", "_")
            .replaceAll("\\s+", " ")
            .replaceAll("^[. ]+|[. ]+$", "");
    int dot = name.lastIndexOf('.');
    String extension = dot < 0 ? "" : name.substring(dot);
    int room = LONGEST - extension.length();
    if (name.length() > LONGEST && room > 0) {
      int end = Character.isHighSurrogate(name.charAt(room - 1)) ? room - 1 : room;
      return name.substring(0, end) + extension;
    }
    return name.substring(0, Math.min(name.length(), LONGEST));
  }
}
