package org.throughline.core.internal.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.resource.impl.URIHandlerImpl;

/**
 * The files of one knowledge base in the memory. It opens nothing: files are read through {@link Folder} alone, and a
 * reference that was not resolved when everything had been read stays as it is, however often it is asked for.
 */
final class PartResources extends ResourceSetImpl {

    private final Map<String, PartResource> byPath = new LinkedHashMap<>();

    PartResources() {
        setURIConverter(new ExtensibleURIConverterImpl(List.of(new Nowhere()), List.of()));
    }

    void add(PartResource resource) {
        byPath.put(resource.path(), resource);
        getResources().add(resource);
    }

    /** The file at a path, {@code null} where none was read or made. */
    PartResource at(String path) {
        return byPath.get(path);
    }

    @Override
    public Resource getResource(URI uri, boolean loadOnDemand) {
        return Layout.path(uri).map(byPath::get).orElse(null);
    }

    @Override
    public EObject getEObject(URI uri, boolean loadOnDemand) {
        return null;
    }

    /** Takes every address and leads to no place. */
    private static final class Nowhere extends URIHandlerImpl {

        @Override
        public boolean canHandle(URI uri) {
            return true;
        }

        @Override
        public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
            throw new IOException("No address in a file is followed");
        }

        @Override
        public OutputStream createOutputStream(URI uri, Map<?, ?> options) throws IOException {
            throw new IOException("No address in a file is followed");
        }

        @Override
        public void delete(URI uri, Map<?, ?> options) throws IOException {
            throw new IOException("No address in a file is followed");
        }

        @Override
        public boolean exists(URI uri, Map<?, ?> options) {
            return false;
        }
    }
}
