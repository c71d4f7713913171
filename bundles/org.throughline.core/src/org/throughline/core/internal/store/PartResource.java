package org.throughline.core.internal.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** One file in the memory: read from bytes and turned into bytes, and never connected to a place by itself. */
final class PartResource extends XMIResourceImpl {

    private static final String UTF_8 = "UTF-8";

    /** A width of one puts every attribute on a line of its own. */
    private static final Map<String, Object> WRITING = Map.of(XMLResource.OPTION_ENCODING, UTF_8,
            XMLResource.OPTION_LINE_WIDTH, 1, Resource.OPTION_LINE_DELIMITER, "\n");

    private static final Map<String, Object> READING = Map.of(XMLResource.OPTION_USE_PACKAGE_NS_URI_AS_LOCATION,
            Boolean.FALSE, XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE,
            XMLResource.OPTION_USE_DEPRECATED_METHODS, Boolean.FALSE);

    PartResource(String path) {
        super(Layout.address(path));
        setEncoding(UTF_8);
    }

    String path() {
        return getURI().path().substring(1);
    }

    /**
     * Takes the content of a file.
     *
     * @throws DamagedException
     *             if it cannot be taken as it is; this resource is of no use then
     */
    void read(byte[] bytes) throws DamagedException {
        if (bytes.length == 0) {
            throw new DamagedException("is empty");
        }
        try {
            load(new ByteArrayInputStream(bytes), READING);
            Soundness.require(this);
        } catch (IOException | RuntimeException e) {
            // what went wrong first says more than what followed from it
            throw Damage.of(getErrors().isEmpty() ? e : (Exception) getErrors().getFirst());
        }
    }

    /** The content as a file. The same content gives the same bytes. */
    byte[] write() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        save(out, WRITING);
        return out.toByteArray();
    }

    @Override
    protected XMLLoad createXMLLoad() {
        return new XMILoadImpl(createXMLHelper()) {
            @Override
            protected SAXParser makeParser() throws ParserConfigurationException, SAXException {
                return HardenedParser.create();
            }

            @Override
            protected DefaultHandler makeDefaultHandler() {
                return new PartHandler(resource, helper, options);
            }
        };
    }

    @Override
    protected boolean useUUIDs() {
        return false;
    }

    /** The identity of the model is the only one. */
    @Override
    public void setID(EObject object, String id) {
        // an identity that a file gives beside it is of no use here
    }

    /** What is in a file is looked up by those who read it, all at once. */
    @Override
    public EObject getEObject(String fragment) {
        return null;
    }
}
