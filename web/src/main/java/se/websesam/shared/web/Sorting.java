package se.websesam.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.websesam.shared.view.Sort;

/** What the list on the page is sorted by. It stands in the address, as the page's number does. */
@Named
@RequestScoped
public class Sorting {

  private Sort sort =
      Sort.parse(
          FacesContext.getCurrentInstance()
              .getExternalContext()
              .getRequestParameterMap()
              .get("sort"));

  /** The column chosen; null when none is. */
  public Sort chosen() {
    return sort;
  }

  /** As the address has it; empty when none is chosen. */
  public String getValue() {
    return sort == null ? null : sort.toString();
  }

  /** As the address has it; what is no column's name is left out. */
  public void setValue(String value) {
    sort = Sort.parse(value);
  }

  /** What the header of a column says of it: none, ascending or descending. */
  public String state(String column) {
    if (sort == null || !sort.column().equals(column)) {
      return "none";
    }
    return sort.descending() ? "descending" : "ascending";
  }

  /**
   * Where the header of a column leads: to the first page of the same list, ascending at first,
   * then the other way.
   */
  public String address(String column) {
    HttpServletRequest request =
        (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
    Sort next = new Sort(column, state(column).equals("ascending"));
    return Stream.concat(
            Stream.ofNullable(request.getQueryString())
                .flatMap(query -> Arrays.stream(query.split("&")))
                .filter(part -> !part.startsWith("sort=") && !part.startsWith("page=")),
            Stream.of("sort=" + next))
        .collect(Collectors.joining("&", "?", ""));
  }
}
