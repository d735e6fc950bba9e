package se.websesam.catalogue.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import se.websesam.catalogue.view.ArticleText;

/**
 * The words of the catalogue, kept in memory and searched as people type them. It never changes;
 * any number of threads may search it.
 */
final class ArticleTextIndex {

  private static final String ID = "id";
  private static final String NUMBER = "number";
  private static final String SUPPLIER_NUMBER = "supplierNumber";
  private static final String NAME = "name";
  private static final String DESCRIPTION = "description";

  /** As a designation may be; more would be more clauses than Lucene takes. */
  private static final int LONGEST_SEARCH = 120;

  /** Shorter words stand inside too many others. */
  private static final int LONG_ENOUGH_FOR_A_PART = 4;

  /** Shorter words are too near to others: korg is one letter from kort. */
  private static final int LONG_ENOUGH_FOR_AN_ERROR = 5;

  private static final int MOST_NEIGHBOURS = 50;

  private final SwedishWords swedish = new SwedishWords();
  private final IndexSearcher searcher;

  /** An index of these texts; among equal hits their order is kept. */
  ArticleTextIndex(List<ArticleText> texts) {
    ByteBuffersDirectory memory = new ByteBuffersDirectory();
    try {
      try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(swedish))) {
        for (ArticleText text : texts) {
          writer.addDocument(document(text));
        }
        writer.forceMerge(1);
      }
      searcher = new IndexSearcher(DirectoryReader.open(memory));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The articles in which each word stands in some form, best first; if there are none, those in
   * which it stands when one letter of it is wrong, missing, too many or out of turn.
   */
  List<Long> search(String words, int limit) {
    List<Long> asTyped = find(words, limit, false);
    return asTyped.isEmpty() ? find(words, limit, true) : asTyped;
  }

  private List<Long> find(String words, int limit, boolean mistyped) {
    List<Long> ids = new ArrayList<>();
    try {
      StoredFields stored = searcher.storedFields();
      for (ScoreDoc hit : searcher.search(query(words, mistyped), limit).scoreDocs) {
        ids.add(stored.document(hit.doc).getField(ID).numericValue().longValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ids;
  }

  private static Document document(ArticleText text) {
    Document document = new Document();
    document.add(new StoredField(ID, text.id()));
    document.add(new StringField(NUMBER, number(text.articleNumber()), Store.NO));
    document.add(new StringField(SUPPLIER_NUMBER, number(text.supplierArticleNumber()), Store.NO));
    document.add(new TextField(NAME, text.designation() + " " + text.product(), Store.NO));
    if (text.description() != null) {
      document.add(new TextField(DESCRIPTION, text.description(), Store.NO));
    }
    return document;
  }

  private Query query(String words, boolean mistyped) {
    String typed = words.substring(0, Math.min(words.length(), LONGEST_SEARCH));
    BooleanQuery.Builder everyPart = new BooleanQuery.Builder();
    for (String part : typed.split("\\s+")) {
      if (!number(part).isEmpty()) {
        everyPart.add(part(part, mistyped), Occur.MUST);
      }
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder().add(everyPart.build(), Occur.SHOULD);
    if (!number(typed).isEmpty()) {
      any.add(numbered(number(typed)), Occur.SHOULD);
    }
    return any.build();
  }

  /**
   * What stands between blanks: a number, its beginning, or a word, of which a hyphen makes two.
   */
  private Query part(String part, boolean mistyped) {
    BooleanQuery.Builder everyWord = new BooleanQuery.Builder();
    for (List<String> forms : swedish.formsOf(part)) {
      everyWord.add(word(forms, mistyped), Occur.MUST);
    }
    return new BooleanQuery.Builder()
        .add(numbered(number(part)), Occur.SHOULD)
        .add(everyWord.build(), Occur.SHOULD)
        .build();
  }

  private static Query numbered(String number) {
    return new BooleanQuery.Builder()
        .add(weighing(400, new TermQuery(new Term(NUMBER, number))), Occur.SHOULD)
        .add(weighing(200, new TermQuery(new Term(SUPPLIER_NUMBER, number))), Occur.SHOULD)
        .add(weighing(50, new PrefixQuery(new Term(NUMBER, number))), Occur.SHOULD)
        .add(weighing(50, new PrefixQuery(new Term(SUPPLIER_NUMBER, number))), Occur.SHOULD)
        .build();
  }

  private static Query word(List<String> forms, boolean mistyped) {
    return new BooleanQuery.Builder()
        .add(new BoostQuery(in(NAME, forms, mistyped), 10), Occur.SHOULD)
        .add(new BoostQuery(in(DESCRIPTION, forms, mistyped), 0.1f), Occur.SHOULD)
        .build();
  }

  /** A word in a field: itself, else the beginning of one, else a part of one, else nearly one. */
  private static Query in(String field, List<String> forms, boolean mistyped) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    any.add(weighing(0.5f, new PrefixQuery(new Term(field, forms.get(0)))), Occur.SHOULD);
    for (String form : forms) {
      any.add(new TermQuery(new Term(field, form)), Occur.SHOULD);
      if (form.length() >= LONG_ENOUGH_FOR_A_PART) {
        Query part = new WildcardQuery(new Term(field, "*" + form + "*"));
        any.add(weighing(0.2f, part), Occur.SHOULD);
      }
      if (mistyped
          && form.length() >= LONG_ENOUGH_FOR_AN_ERROR
          && form.chars().noneMatch(Character::isDigit)) {
        any.add(weighing(0.1f, neighbours(new Term(field, form))), Occur.SHOULD);
      }
    }
    return any.build();
  }

  private static Query neighbours(Term term) {
    return new FuzzyQuery(
        term, 1, 0, MOST_NEIGHBOURS, true, MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE);
  }

  private static Query weighing(float weight, Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), weight);
  }

  /** A number without what people put between its digits. */
  private static String number(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
