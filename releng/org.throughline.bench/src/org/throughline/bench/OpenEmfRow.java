package org.throughline.bench;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.throughline.model.ModelPackages;
import org.throughline.model.base.Identified;

/**
 * {@code open-emf}: opening a knowledge base against EMF's own loading of the same files, tuned: references by id are
 * resolved at the end, through a map of ids.
 */
public final class OpenEmfRow implements Row {

    @Override
    public String name() {
        return "open-emf";
    }

    @Override
    public Bar bar() {
        return new Bar(0.65, false);
    }

    @Override
    public Contest prepare(int size, Path folder) throws Exception {
        return new Opening(SavedBase.make(size, folder));
    }

    private static final class Opening implements Contest {

        private final SavedBase base;
        private ResourceSet loaded;

        Opening(SavedBase base) {
            this.base = base;
        }

        @Override
        public void reset() {
            loaded = null;
        }

        @Override
        public void floor() throws Exception {
            ResourceSet set = new ResourceSetImpl();
            ModelPackages.shipped().forEach(one -> set.getPackageRegistry().put(one.getNsURI(), one));
            set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*",
                    (Resource.Factory) Opening::resource);
            for (Path file : base.files()) {
                set.getResource(URI.createFileURI(file.toString()), true);
            }
            EcoreUtil.resolveAll(set);
            loaded = set;
        }

        private static XMIResourceImpl resource(URI uri) {
            XMIResourceImpl resource = new XMIResourceImpl(uri);
            resource.setIntrinsicIDToEObjectMap(new HashMap<>());
            resource.getDefaultLoadOptions().putAll(Map.of(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE));
            return resource;
        }

        @Override
        public void own() throws Exception {
            base.open().close();
        }

        @Override
        public void check() throws Exception {
            floor();
            long peer = 0;
            for (Iterator<Notifier> all = loaded.getAllContents(); all.hasNext();) {
                Notifier one = all.next();
                peer += one instanceof Identified ? 1 : 0;
            }
            long opened = Opened.count(base);
            if (opened != peer) {
                throw new IllegalStateException("Opened " + opened + " entries, and EMF " + peer);
            }
        }
    }
}
