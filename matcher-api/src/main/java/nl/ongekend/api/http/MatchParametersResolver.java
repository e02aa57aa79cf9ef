package nl.ongekend.api.http;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ongekend.api.service.Choices;
import nl.ongekend.api.service.FilterReader;
import nl.ongekend.api.service.MatchParameters;
import nl.ongekend.api.service.Today;
import nl.ongekend.core.index.MatchFilter;
import nl.ongekend.core.score.ScoringProfile;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads how to match from what stands behind the question mark. */
final class MatchParametersResolver implements HandlerMethodArgumentResolver {

  private final Today today;

  MatchParametersResolver(Today today) {
    this.today = today;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == MatchParameters.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return new MatchParameters(
        read(request, "top", MatchParameters.DEFAULT_TOP, text -> Choices.number("top", text)),
        read(request, "offset", 0, text -> Choices.number("offset", text)),
        filter(request),
        read(request, "profile", ScoringProfile.standard(), Choices::profile),
        asOf(request),
        read(request, "lang", MatchParameters.DEFAULT_LANGUAGE, text -> text));
  }

  private LocalDate asOf(NativeWebRequest request) {
    return read(request, "asOf", today.date(), text -> Choices.date("asOf", text));
  }

  private static MatchFilter filter(NativeWebRequest request) {
    Map<String, String[]> given = request.getParameterMap();
    Map<String, List<String>> values =
        FilterReader.NAMES.stream()
            .filter(given::containsKey)
            .collect(Collectors.toMap(name -> name, name -> Arrays.asList(given.get(name))));
    return FilterReader.read(values);
  }

  private static <T> T read(
      NativeWebRequest request, String name, T fallback, Function<String, T> reader) {
    String text = request.getParameter(name);
    return text == null || text.isBlank() ? fallback : reader.apply(text);
  }
}
