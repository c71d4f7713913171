package org.throughline.office.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.throughline.core.document.TemplateException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads parts of a template that nobody vouches for: no document type, nothing from outside; and writes them back. */
final class PartXml {

    private static final long LARGEST = 32L << 20;

    private PartXml() {}

    static Element read(PackagePart part) throws IOException {
        if (part.getSize() > LARGEST) {
            throw new TemplateException("The template is too long; take one without text of its own.", null);
        }
        try (InputStream in = part.getInputStream()) {
            return read(in);
        }
    }

    static Element read(InputStream in) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(in).getDocumentElement();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The parser of the JDK lacks a protection", e);
        } catch (SAXException e) {
            throw new IOException(e);
        }
    }

    static void write(Element root, PackagePart part) throws IOException {
        part.clear();
        try (OutputStream out = part.getOutputStream()) {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            root.getOwnerDocument().setXmlStandalone(true);
            transformer.transform(new DOMSource(root.getOwnerDocument()), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IOException(e);
        }
    }

    /** The elements directly within another, in their order. */
    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** The elements of a name in Word's own namespace, at any depth, in their order. */
    static List<Element> all(Element from, String name) {
        NodeList nodes = from.getElementsByTagNameNS(Xml.W, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** Whether an element is of a name in Word's own namespace. */
    static boolean is(Element element, String name) {
        return Xml.W.equals(element.getNamespaceURI()) && name.equals(element.getLocalName());
    }
}
