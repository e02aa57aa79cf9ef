package nl.ongekend.api.view;

import nl.ongekend.core.voice.Slip;
import org.springframework.web.util.HtmlUtils;

/** The slip of a release as a text to read aloud and as a page to print. */
public final class SlipText {

  private SlipText() {}

  /** Returns a text of paragraphs with a blank line between them. */
  public static String text(Slip slip) {
    return slip.title() + "\n\n" + String.join("\n\n", slip.sentences()) + "\n";
  }

  /** Returns a page without script or style. */
  public static String page(Slip slip) {
    StringBuilder paragraphs = new StringBuilder();
    for (String sentence : slip.sentences()) {
      paragraphs.append("<p>").append(escaped(sentence)).append("</p>\n");
    }
    String title = escaped(slip.title());
    return """
    <!DOCTYPE html>
    <html lang="%s" dir="%s">
    <head><meta charset="utf-8"><title>%s</title></head>
    <body><main><h1>%s</h1>
    %s</main></body>
    </html>
    """
        .formatted(slip.language(), slip.rightToLeft() ? "rtl" : "ltr", title, title, paragraphs);
  }

  private static String escaped(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }
}
