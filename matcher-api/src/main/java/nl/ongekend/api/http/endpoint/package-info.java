/**
 * Every address the server answers at, in one registry: who may use it, what for, and what goes in
 * and out.
 *
 * <p>{@link nl.ongekend.api.http.endpoint.EndpointRegistry} is asked before each request, so an
 * address without a row answers nobody, and a parameter that a row does not know is refused. The
 * published description is made of the same rows ({@link
 * nl.ongekend.api.http.endpoint.OpenApiDocument}), so it cannot promise what the server does not
 * do.
 */
@NullMarked
package nl.ongekend.api.http.endpoint;

import org.jspecify.annotations.NullMarked;
