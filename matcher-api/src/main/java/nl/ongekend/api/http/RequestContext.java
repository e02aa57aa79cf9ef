package nl.ongekend.api.http;

import jakarta.servlet.ServletRequest;
import java.util.Objects;
import nl.ongekend.api.service.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands to controllers the caller that the gate has let in. */
final class RequestContext implements HandlerMethodArgumentResolver {

  private static final String CALLER = RequestContext.class.getName() + ".caller";

  static void admit(ServletRequest request, Caller caller) {
    request.setAttribute(CALLER, caller);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Caller.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return Objects.requireNonNull(
        request.getAttribute(CALLER, RequestAttributes.SCOPE_REQUEST),
        "an endpoint that uses documents needs a purpose in its row");
  }
}
