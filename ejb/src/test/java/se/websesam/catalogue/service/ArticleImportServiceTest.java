package se.websesam.catalogue.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.websesam.shared.domain.EntityFields.set;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.catalogue.domain.Article;
import se.websesam.catalogue.repository.ArticleRegister;
import se.websesam.catalogue.view.ImportReport;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.repository.FormSubmissionRepository;
import se.websesam.user.service.CurrentCaller;

class ArticleImportServiceTest {

  private static final byte[] FILE =
      ("Artikelnummer;Benämning;Produktnamn;Artikeltyp;ISO-kod;Leverantör;"
              + "Leverantörens artikelnummer;Debiteringsform;Pris;Lagerföring"
              + "\n14001;Käpp;Käpp Blå;H;120303;1002;S-1;A;99,50;Lagervara")
          .getBytes(StandardCharsets.UTF_8);

  private final Register register = new Register();
  private final ArticleImportService imports = new ArticleImportService();

  @BeforeEach
  void setUp() {
    set(imports, "register", register);
    set(imports, "forms", new Forms());
    set(imports, "caller", new Purchaser());
    set(imports, "clock", Clock.systemUTC());
  }

  @Test
  void shouldDoWhatTheCheckPromisedAndOnce() {
    ImportReport promised = imports.check(FILE);
    assertEquals(List.of(), register.added);

    assertEquals(promised, imports.apply("key", FILE, promised));
    assertEquals(promised, imports.apply("key", FILE, promised));
    assertEquals(1, register.added.size());
    assertEquals("14001", register.added.get(0).articleNumber());
  }

  @Test
  @Tag("V-AI-15")
  void shouldRefuseWhenTheRegisterHasChangedSince() {
    ImportReport promised = imports.check(FILE);
    imports.apply("other", FILE, promised);
    register.added.clear();

    assertEquals("V-AI-15", refused("key", FILE, promised));
    assertEquals(List.of(), register.added);
  }

  @Test
  @Tag("V-AI-15")
  void shouldRefuseAFileWithConflicts() {
    byte[] wrong = "Artikelnummer;Pris\n14001;dyrt".getBytes(StandardCharsets.UTF_8);

    assertEquals("V-AI-15", refused("key", wrong, imports.check(wrong)));
  }

  private String refused(String key, byte[] file, ImportReport promised) {
    return assertThrows(BusinessRuleViolation.class, () -> imports.apply(key, file, promised))
        .code();
  }

  /** A register in memory. */
  private static final class Register extends ArticleRegister {

    private final Map<String, Article> articles = new HashMap<>();
    private final List<Article> added = new ArrayList<>();

    @Override
    public Map<String, Article> all() {
      return Map.copyOf(articles);
    }

    @Override
    public void add(Article article) {
      articles.put(article.articleNumber(), article);
      added.add(article);
    }

    @Override
    public void flush() {
      // everything is there already
    }

    @Override
    public Map<String, Integer> isoEditions() {
      return Map.of("120303", 2022);
    }

    @Override
    public Map<String, Long> suppliers() {
      return Map.of("1002", 1002L);
    }

    @Override
    public Map<String, Long> payers() {
      return Map.of();
    }
  }

  private static final class Forms extends FormSubmissionRepository {

    private final Map<String, String> answers = new HashMap<>();

    @Override
    public Optional<String> claim(String formKey, String useCase, long userId, Instant now) {
      return Optional.ofNullable(answers.putIfAbsent(formKey, "claimed"));
    }

    @Override
    public void answer(String formKey, String answer) {
      answers.put(formKey, answer);
    }
  }

  private static final class Purchaser extends CurrentCaller {

    @Override
    public long id() {
      return 1;
    }
  }
}
