package nl.ongekend.core.kernel;

/**
 * The most points each term can give a query, whatever the document: the bounds that let the kernel
 * skip. The tighter they are, the more it skips; too high is slow, too low would be wrong.
 *
 * @param language of the language term
 * @param wishes of the wishes term beside the occupation wished
 * @param hours of the hours term
 * @param travel of the travel term
 */
public record TermMaxima(int language, int wishes, int hours, int travel) {}
