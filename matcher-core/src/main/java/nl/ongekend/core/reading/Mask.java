package nl.ongekend.core.reading;

/**
 * A part of a text that nothing reads.
 *
 * @param kind why
 * @param span where
 */
public record Mask(MaskKind kind, Span span) {}
