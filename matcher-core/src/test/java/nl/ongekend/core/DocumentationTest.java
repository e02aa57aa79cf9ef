package nl.ongekend.core;

import nl.ongekend.testing.AbstractApiDocumentationTest;

class DocumentationTest extends AbstractApiDocumentationTest {}
