package se.websesam.catalogue.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import se.websesam.catalogue.view.ArticleText;

/**
 * The words of the catalogue, kept in memory and searched as people type them. It never changes;
 * any number of threads may search it.
 */
final class ArticleTextIndex {

  private static final String NUMBER = "number";
  private static final String SUPPLIER_NUMBER = "supplierNumber";
  private static final String HEAD = "head";
  private static final String NAME = "name";
  private static final String DESCRIPTION = "description";
  private static final String MAIN = "main";
  private static final String ASSORTMENT = "assortment";
  private static final String YES = "yes";
  private static final String NO = "no";

  // each outweighs all that stand below it; what Lucene itself gives stays under a hundred
  private static final float ALL_IN_NAME = 2000;
  private static final float HEAD_ITSELF = 600;
  private static final float HEAD_PART = 400;
  private static final float MAIN_DEVICE = 150;

  /** As a designation may be; more would be more clauses than Lucene takes. */
  private static final int LONGEST_SEARCH = 120;

  /** Shorter words stand inside too many others. */
  private static final int LONG_ENOUGH_FOR_A_PART = 4;

  /** Shorter words are too near to others: korg is one letter from kort. */
  private static final int LONG_ENOUGH_FOR_AN_ERROR = 5;

  private static final int MOST_NEIGHBOURS = 50;

  private final SwedishWords swedish = new SwedishWords();
  private final IndexSearcher searcher;
  private final long[] ids;

  /** An index of these texts; among equal hits their order is kept. */
  ArticleTextIndex(List<ArticleText> texts) {
    ByteBuffersDirectory memory = new ByteBuffersDirectory();
    // merges neighbours only, so that documents keep their order
    IndexWriterConfig config =
        new IndexWriterConfig(swedish).setMergePolicy(new LogDocMergePolicy());
    try {
      try (IndexWriter writer = new IndexWriter(memory, config)) {
        for (ArticleText text : texts) {
          writer.addDocument(document(text));
        }
        writer.forceMerge(1);
      }
      DirectoryReader reader = DirectoryReader.open(memory);
      searcher = new IndexSearcher(reader);
      ids = texts.stream().mapToLong(ArticleText::id).toArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The articles in which each word stands in some form, best first; if there are none, those in
   * which it stands when one letter of it is wrong, missing, too many or out of turn.
   *
   * @param otherAssortment whether those outside the procured range count too
   */
  List<Long> search(String words, boolean otherAssortment) {
    List<Long> asTyped = find(words, otherAssortment, false);
    return asTyped.isEmpty() ? find(words, otherAssortment, true) : asTyped;
  }

  private List<Long> find(String words, boolean otherAssortment, boolean mistyped) {
    Query query = query(words, mistyped);
    if (!otherAssortment) {
      query =
          new BooleanQuery.Builder()
              .add(query, Occur.MUST)
              .add(new TermQuery(new Term(ASSORTMENT, YES)), Occur.FILTER)
              .build();
    }
    try {
      return Stream.of(searcher.search(query, Math.max(1, ids.length)).scoreDocs)
          .map(hit -> ids[hit.doc])
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document document(ArticleText text) {
    Document document = new Document();
    document.add(new StringField(NUMBER, number(text.articleNumber()), Store.NO));
    document.add(new StringField(SUPPLIER_NUMBER, number(text.supplierArticleNumber()), Store.NO));
    document.add(new TextField(HEAD, text.designation().split("\\s", 2)[0], Store.NO));
    document.add(new TextField(NAME, text.designation() + " " + text.product(), Store.NO));
    if (text.description() != null) {
      document.add(new TextField(DESCRIPTION, text.description(), Store.NO));
    }
    document.add(new StringField(MAIN, text.mainDevice() ? YES : NO, Store.NO));
    document.add(new StringField(ASSORTMENT, text.inAssortment() ? YES : NO, Store.NO));
    return document;
  }

  private Query query(String words, boolean mistyped) {
    String typed = words.substring(0, Math.min(words.length(), LONGEST_SEARCH));
    BooleanQuery.Builder everyPart = new BooleanQuery.Builder();
    BooleanQuery.Builder allInName = new BooleanQuery.Builder();
    for (String part : typed.split("\\s+")) {
      if (!number(part).isEmpty()) {
        everyPart.add(part(part, mistyped), Occur.MUST);
        swedish.formsOf(part).forEach(f -> allInName.add(in(NAME, f, mistyped), Occur.MUST));
      }
    }
    BooleanQuery.Builder any =
        new BooleanQuery.Builder()
            .add(everyPart.build(), Occur.SHOULD)
            .add(weighing(ALL_IN_NAME, allInName.build()), Occur.SHOULD);
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
        .add(weighing(8000, new TermQuery(new Term(NUMBER, number))), Occur.SHOULD)
        .add(weighing(6000, new TermQuery(new Term(SUPPLIER_NUMBER, number))), Occur.SHOULD)
        .add(weighing(4000, new PrefixQuery(new Term(NUMBER, number))), Occur.SHOULD)
        .add(weighing(4000, new PrefixQuery(new Term(SUPPLIER_NUMBER, number))), Occur.SHOULD)
        .build();
  }

  /**
   * A word: best as what the thing is called, by which a designation begins; then in the name, of a
   * main device before its accessories; then in the description.
   */
  private static Query word(List<String> forms, boolean mistyped) {
    return new BooleanQuery.Builder()
        .add(head(forms), Occur.SHOULD)
        .add(weighing(MAIN_DEVICE, named(forms)), Occur.SHOULD)
        .add(new BoostQuery(in(NAME, forms, mistyped), 10), Occur.SHOULD)
        .add(new BoostQuery(in(DESCRIPTION, forms, mistyped), 0.1f), Occur.SHOULD)
        .build();
  }

  private static Query head(List<String> forms) {
    List<Query> any = new ArrayList<>();
    for (String form : forms) {
      any.add(weighing(HEAD_ITSELF, new TermQuery(new Term(HEAD, form))));
      if (form.length() >= LONG_ENOUGH_FOR_A_PART) {
        any.add(weighing(HEAD_PART, new WildcardQuery(new Term(HEAD, "*" + form + "*"))));
      }
    }
    return new DisjunctionMaxQuery(any, 0);
  }

  /** A main device with the word, or its beginning, in its name. */
  private static Query named(List<String> forms) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    any.add(new PrefixQuery(new Term(NAME, forms.get(0))), Occur.SHOULD);
    forms.forEach(form -> any.add(new TermQuery(new Term(NAME, form)), Occur.SHOULD));
    return new BooleanQuery.Builder()
        .add(any.build(), Occur.MUST)
        .add(new TermQuery(new Term(MAIN, YES)), Occur.FILTER)
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
