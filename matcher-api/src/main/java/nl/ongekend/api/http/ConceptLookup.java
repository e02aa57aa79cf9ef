package nl.ongekend.api.http;

import java.util.Objects;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.service.Choices;
import nl.ongekend.api.service.MatchParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** What to look up in the taxonomy. */
sealed interface ConceptLookup {

  /** How many concepts are returned when nobody says. */
  int DEFAULT_LIMIT = 20;

  /**
   * A concept by its URI.
   *
   * @param language of the label
   */
  record ByUri(String uri, String language) implements ConceptLookup {}

  /**
   * Concepts by a text.
   *
   * @param searched the language of the labels to search; missing: all
   * @param language of the labels in the answer
   */
  record ByText(String text, @Nullable String searched, String language, int limit)
      implements ConceptLookup {}

  /** Reads a look-up from what stands behind the question mark. */
  final class Resolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
      return parameter.getParameterType() == ConceptLookup.class;
    }

    @Override
    public ConceptLookup resolveArgument(
        MethodParameter parameter,
        @Nullable ModelAndViewContainer container,
        NativeWebRequest request,
        @Nullable WebDataBinderFactory binders) {
      String text = request.getParameter("q");
      String uri = request.getParameter("uri");
      if ((text == null) == (uri == null)) {
        throw ProblemException.invalid(
            "parameter.missing",
            "one of q and uri must be given.\n"
                + "Add a text as q, or a URI as uri, behind the question mark.");
      }
      String language =
          Objects.requireNonNullElse(
              request.getParameter("lang"), MatchParameters.DEFAULT_LANGUAGE);
      return uri == null
          ? new ByText(String.valueOf(text), request.getParameter("in"), language, limit(request))
          : new ByUri(uri, language);
    }

    private static int limit(NativeWebRequest request) {
      String limit = request.getParameter("limit");
      return limit == null ? DEFAULT_LIMIT : Choices.number("limit", limit);
    }
  }
}
