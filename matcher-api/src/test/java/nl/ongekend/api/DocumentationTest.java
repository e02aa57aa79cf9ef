package nl.ongekend.api;

import nl.ongekend.testing.AbstractDocumentationTest;

class DocumentationTest extends AbstractDocumentationTest {}
