package se.websesam.catalogue.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.tartarus.snowball.ext.SwedishStemmer;

/**
 * Swedish text as words in their forms: each as written and as its stem, both with and without the
 * dots and rings of its letters, so that they meet whichever of them somebody types.
 */
final class SwedishWords extends Analyzer {

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    // the form as written stays beside the stem: rollator and rollatorer have different stems
    TokenStream forms = new KeywordRepeatFilter(new LowerCaseFilter(words));
    TokenStream stemmed = new SnowballFilter(forms, new SwedishStemmer());
    TokenStream folded = new ASCIIFoldingFilter(stemmed, true);
    return new TokenStreamComponents(words, new RemoveDuplicatesTokenFilter(folded));
  }

  /** The words of a text, each as its forms; the first form is the word as written, folded. */
  List<List<String>> formsOf(String text) {
    List<List<String>> words = new ArrayList<>();
    try (TokenStream forms = tokenStream("", text)) {
      CharTermAttribute form = forms.getAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = forms.getAttribute(PositionIncrementAttribute.class);
      forms.reset();
      while (forms.incrementToken()) {
        if (step.getPositionIncrement() > 0) {
          words.add(new ArrayList<>());
        }
        words.get(words.size() - 1).add(form.toString());
      }
      forms.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
