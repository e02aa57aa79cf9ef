/**
 * HTTP: it reads a request, calls a service and writes the answer.
 *
 * <p>{@link nl.ongekend.api.http.MatcherServer} starts and stops it, on loopback only. {@link
 * nl.ongekend.api.http.HeaderFilter} and {@link nl.ongekend.api.http.EndpointGate} stand before
 * every request: the first checks host and token and adds headers, the second asks the registry who
 * may do it and which parameters it knows. Bodies are read as text and go through the one JSON form
 * of documents; Spring binds none of them. Everything that goes wrong becomes a problem document in
 * {@link nl.ongekend.api.http.ProblemAdvice}, or in {@link nl.ongekend.api.http.ProblemValve} when
 * it never reaches Spring.
 */
@NullMarked
package nl.ongekend.api.http;

import org.jspecify.annotations.NullMarked;
