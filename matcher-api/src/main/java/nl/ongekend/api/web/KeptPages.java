package nl.ongekend.api.web;

import nl.ongekend.api.decision.Introductions;
import nl.ongekend.api.service.Services;

/**
 * What every page about introductions is made with.
 *
 * @param services the home
 * @param introductions takes decisions
 * @param views what is shown of them
 * @param wording decisions in words
 * @param texts the words of the pages
 * @param pages makes pages of templates
 */
record KeptPages(
    Services services,
    Introductions introductions,
    KeptViews views,
    KeptWording wording,
    Texts texts,
    PageRenderer pages) {}
