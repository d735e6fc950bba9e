package se.websesam.shared.web;

import jakarta.faces.context.FacesContext;
import org.primefaces.component.autocomplete.AutoComplete;
import org.primefaces.component.autocomplete.AutoCompleteRenderer;

/**
 * A field with suggestions [förslag] under it: what stands in the field is what counts. With
 * pictures in the suggestions the library would take it from a hidden field that learns of keys
 * alone, and nothing of what is dictated.
 */
public class TypedSuggestions extends AutoCompleteRenderer {

  @Override
  protected void decodeSingle(FacesContext faces, AutoComplete field) {
    String typed =
        faces
            .getExternalContext()
            .getRequestParameterMap()
            .get(field.getClientId(faces) + "_input");
    if (typed != null) {
      field.setSubmittedValue(typed);
    }
  }
}
