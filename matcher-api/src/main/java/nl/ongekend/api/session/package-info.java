/**
 * How a browser shows who it is: the cookie with its session, and the visitor that the gate let in
 * with a request. Programs over HTTP and pages share it.
 */
@NullMarked
package nl.ongekend.api.session;

import org.jspecify.annotations.NullMarked;
