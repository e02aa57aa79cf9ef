/**
 * The engine of one home: store, world, indexes and matching, put together without a web server, so
 * that the command line and the server use the same.
 *
 * <p>Its parts: {@link nl.ongekend.api.engine.WorldFiles} keeps the taxonomy, places and market
 * that are active in a home. The {@link nl.ongekend.api.engine.Indexer} follows the change log. The
 * {@link nl.ongekend.api.engine.Engine} opens and closes it all in the right order.
 */
@NullMarked
package nl.ongekend.api.engine;

import org.jspecify.annotations.NullMarked;
