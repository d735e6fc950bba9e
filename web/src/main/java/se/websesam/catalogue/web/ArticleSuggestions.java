package se.websesam.catalogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.websesam.catalogue.service.ArticleQueries;

/** What is suggested while an article [artikel] is being typed: number, designation, picture. */
@Named
@RequestScoped
public class ArticleSuggestions {

  @Inject private ArticleQueries articles;

  private final Map<String, String> pictures = new LinkedHashMap<>();

  /** Orderable articles whose number or designation matches; the number stands first. */
  public List<String> suggest(String typed) {
    articles
        .suggest(typed)
        .forEach(a -> pictures.put(a.articleNumber() + " " + a.designation(), a.picture()));
    return List.copyOf(pictures.keySet());
  }

  /** The picture of an article suggested in this request; null when it has none. */
  public String picture(String suggestion) {
    return pictures.get(suggestion);
  }
}
