/**
 * The application around the engine: command line, HTTP, store and web pages. It converts,
 * validates, calls the engine and maps the answer; it computes no score. Nothing depends on this
 * module.
 */
@NullMarked
package nl.ongekend.api;

import org.jspecify.annotations.NullMarked;
