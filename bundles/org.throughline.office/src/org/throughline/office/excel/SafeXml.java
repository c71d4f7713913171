package org.throughline.office.excel;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads untrusted XML: no document type, nothing from outside, as many {@code &amp;} as there are. */
final class SafeXml {

    private SafeXml() {}

    static void read(InputStream in, DefaultHandler handler) throws IOException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            SAXParser parser = factory.newSAXParser();
            parser.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
            parser.setProperty("jdk.xml.totalEntitySizeLimit", "0");
            parser.parse(new InputSource(in), handler);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The parser of the JDK lacks a protection", e);
        } catch (SAXException e) {
            throw e.getException() instanceof IOException failure
                    ? failure
                    : UnreadableWorkbookException.damaged(e);
        }
    }
}
