package org.throughline.core.internal.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * Builds what a file describes and nothing beyond: kinds that are known, addresses inside the knowledge base, no
 * schema locations, no other file. References within the file are set once it is read, in one pass.
 */
final class PartHandler extends SAXXMIHandler {

    /** How deep a file may be nested; the model itself needs less than ten levels. */
    static final int DEEPEST = 64;

    private record Pending(EObject source, EReference reference, String ids) {}

    private final KnownPackages packages = new KnownPackages();
    private final List<Pending> pending = new ArrayList<>();
    private int depth;

    PartHandler(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
        super(resource, helper, options);
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        depth++;
        if (depth > DEEPEST) {
            throw new SAXException(new DamagedException("is nested deeper than any real file"));
        }
        super.startElement(uri, localName, name, attributes);
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        depth--;
        super.endElement(uri, localName, name);
    }

    @Override
    protected EPackage getPackageForURI(String namespace) {
        if (namespace == null) {
            return null;
        }
        return packages.find(namespace).orElseGet(() -> {
            refuse(KnownPackages.isNewer(namespace)
                    ? "was written by a newer Throughline; open it with that one"
                    : "holds a kind of content that is not known here; perhaps a plug-in is missing");
            return null;
        });
    }

    @Override
    protected void handleXSISchemaLocation(String locations) {
        // a file does not say where its own meaning is to be fetched from
    }

    @Override
    protected void handleXSINoNamespaceSchemaLocation(String location) {
        // as above
    }

    @Override
    protected void handleProxy(InternalEObject proxy, String literal) {
        try {
            URI given = URI.createURI(literal);
            URI address = given.resolve(resourceURI);
            if (given.hasAbsolutePath() || Layout.path(address.trimFragment()).isEmpty()
                    || !Identity.isPlain(address.fragment())) {
                refuse("refers to a place outside the knowledge base");
            }
            proxy.eSetProxyURI(address);
        } catch (IllegalArgumentException e) {
            refuse("refers to a place that cannot be");
        }
    }

    @Override
    protected void setValueFromId(EObject object, EReference reference, String ids) {
        if (ids.indexOf('#') >= 0) {
            refuse("refers to another file in a way that is not used here");
        } else {
            pending.add(new Pending(object, reference, ids));
        }
    }

    @Override
    protected void handleForwardReferences(boolean isEndDocument) {
        if (isEndDocument && !pending.isEmpty()) {
            Map<String, EObject> targets = new HashMap<>();
            xmlResource.getAllContents().forEachRemaining(
                    object -> Identity.of(object).ifPresent(id -> targets.putIfAbsent(id, object)));
            pending.forEach(one -> set(one, targets));
            pending.clear();
        }
    }

    private void set(Pending one, Map<String, EObject> targets) {
        StringTokenizer ids = new StringTokenizer(one.ids());
        boolean told = one.reference().isMany() && one.reference().getEOpposite() != null;
        for (int position = 0; ids.hasMoreTokens(); position++) {
            String id = ids.nextToken();
            EObject target = targets.get(id);
            setFeatureValue(one.source(), one.reference(), target == null ? lost(one.reference(), id) : target,
                    told ? position : -1);
        }
    }

    /** What is referred to and not there stays as an address, so that it can be reported and is not lost. */
    private EObject lost(EReference reference, String id) {
        InternalEObject proxy = (InternalEObject) StandIn.of(reference.getEReferenceType());
        proxy.eSetProxyURI(resourceURI.appendFragment(id));
        return proxy;
    }

    private void refuse(String reason) {
        error(new XMIException(new DamagedException(reason)));
    }
}
