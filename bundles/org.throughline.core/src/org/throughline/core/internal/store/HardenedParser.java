package org.throughline.core.internal.store;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.xml.sax.SAXException;

/**
 * Makes parsers for files that nobody vouches for: the platform's own, whatever else is on the class path, without
 * document types, entities, and anything that reaches out of the file.
 */
final class HardenedParser {

    private HardenedParser() {}

    static SAXParser create() throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setXIncludeAware(false);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        SAXParser parser = factory.newSAXParser();
        parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        parser.setProperty("jdk.xml.maxElementDepth", Integer.toString(PartHandler.DEEPEST));
        parser.setProperty("jdk.xml.elementAttributeLimit", "500");
        // these two count every "&amp;"; without document types there is nothing to protect from
        parser.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        parser.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        return parser;
    }
}
