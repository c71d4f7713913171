package org.throughline.core.internal.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.throughline.core.Content;
import org.throughline.core.KnowledgeBaseException;
import org.throughline.core.Problem;
import org.throughline.model.base.KnowledgeBase;
import org.throughline.model.base.Part;
import org.throughline.model.base.PartEntry;

/** The files of one knowledge base. Used on one thread at a time. */
public final class Store implements Content.Files {

    private final Folder folder;
    private final PartResources resources;
    private final KnowledgeBase root;
    private final FileStates states;
    private final Attachments attachments;

    Store(Folder folder, PartResources resources, KnowledgeBase root, FileStates states) {
        this.folder = folder;
        this.resources = resources;
        this.root = root;
        this.states = states;
        attachments = new Attachments(folder.file(Layout.ATTACHMENTS));
    }

    /**
     * Makes a knowledge base in a folder that is empty or not there yet. Nothing is written before the first save.
     *
     * @param folder
     *            the folder
     * @param root
     *            the root
     * @return the store
     * @throws KnowledgeBaseException
     *             if the folder is not empty or cannot be made
     */
    public static Store create(Path folder, KnowledgeBase root) throws KnowledgeBaseException {
        PartResource resource = new PartResource(Layout.ROOT);
        resource.getContents().add(root);
        PartResources resources = new PartResources();
        resources.add(resource);
        return new Store(Creation.folder(folder), resources, root, new FileStates());
    }

    /**
     * Opens a knowledge base: completes or discards an unfinished save, reads the root and the parts, resolves
     * references and compares digests.
     *
     * @param folder
     *            the folder
     * @param restricted
     *            whether to read restricted parts too
     * @return the store
     * @throws KnowledgeBaseException
     *             if the folder is no knowledge base, or its root cannot be read
     */
    public static Store open(Path folder, boolean restricted) throws KnowledgeBaseException {
        return new Opening(Opening.folder(folder), restricted).open();
    }

    /**
     * The folder.
     *
     * @return its real path
     */
    public Path folder() {
        return folder.root();
    }

    /**
     * The set of all resources: the root's, one for each part that was read, and those made since.
     *
     * @return the set
     */
    public ResourceSet resources() {
        return resources;
    }

    /**
     * The root.
     *
     * @return the root
     */
    public KnowledgeBase root() {
        return root;
    }

    /**
     * The whole parts, in the order of the table of contents.
     *
     * @return the parts, looked up anew at every call
     */
    public Collection<Part> parts() {
        Set<Part> parts = new LinkedHashSet<>();
        for (PartEntry entry : root.getParts()) {
            PartResource resource = resources.at(entry.getPath());
            if (resource != null && !resource.getContents().isEmpty()
                    && resource.getContents().getFirst() instanceof Part part) {
                parts.add(part);
            }
        }
        return parts;
    }

    /**
     * A new, empty resource for a part that is about to be added, with a file name made from its kind and name that no
     * other file has. A restricted part's file lies under {@code restricted/} and tells nothing of its name.
     *
     * @param part
     *            the part, not yet in any resource
     * @return the resource, in the set; its file is written when it has content at the next save that names it, and
     *         removed when it has none
     */
    public Resource newResource(Part part) {
        Set<String> used = new HashSet<>();
        resources.getResources().forEach(resource -> used.add(pathOf(resource).toLowerCase(Locale.ROOT)));
        root.getParts().stream().map(PartEntry::getPath).filter(Objects::nonNull)
                .forEach(path -> used.add(path.toLowerCase(Locale.ROOT)));
        PartResource resource = new PartResource(
                Layout.newPath(part, path -> used.contains(path) || folder.has(path)));
        resources.add(resource);
        return resource;
    }

    /**
     * The path of a resource's file inside the folder.
     *
     * @param resource
     *            a resource of the set
     * @return the path with {@code /} between names
     */
    public String pathOf(Resource resource) {
        return ((PartResource) resource).path();
    }

    /**
     * Whether nothing of this knowledge base was ever written.
     *
     * @return {@code true} before the first save
     */
    public boolean isNew() {
        return states.digest(Layout.ROOT).isEmpty();
    }

    /**
     * Whether the file of a resource lies among the restricted ones.
     *
     * @param resource
     *            a resource of the set
     * @return {@code true} if it lies under {@code restricted/}
     */
    public boolean isRestricted(Resource resource) {
        return Layout.isRestricted(pathOf(resource));
    }

    /**
     * Saves resources as one: all or none.
     *
     * @param changed
     *            the resources to write; one without content has its file removed
     * @throws KnowledgeBaseException
     *             if they cannot be written, or one was changed outside and not accepted; the files are as they were
     */
    public void save(Collection<Resource> changed) throws KnowledgeBaseException {
        new Writing(folder, states).save(changed.stream().map(PartResource.class::cast).toList());
    }

    /**
     * Takes a part that was changed outside as it is, so that it can be saved again.
     *
     * @param path
     *            the path of its file
     * @return the resource that is now to be saved; empty when nothing of this path was changed outside or is open
     */
    public Optional<Resource> acceptOutsideChange(String path) {
        return states.accept(path) ? Optional.ofNullable(resources.at(path)) : Optional.empty();
    }

    /**
     * The folder of attached files.
     *
     * @return the folder, which may not exist yet
     */
    @Override
    public Path attachments() {
        return attachments.directory();
    }

    /**
     * Copies a file into the attachments folder, at once and not only at the next save.
     *
     * @param originalName
     *            its name; only its ending is used, and only where that is a plain one
     * @param in
     *            its bytes
     * @return the name under which it is stored and its digest
     * @throws IOException
     *             if it cannot be read or written; nothing is left behind then
     */
    public Stored storeAttachment(String originalName, InputStream in) throws IOException {
        return attachments.store(originalName, in);
    }

    /**
     * A stored file.
     *
     * @param name
     *            the generated name
     * @param digest
     *            the SHA-256 digest of its bytes, in hexadecimal
     */
    public record Stored(String name, String digest) {}

    @Override
    public List<Problem> problems() {
        return states.problems();
    }

    @Override
    public boolean hasAttachment(String storedName) {
        return attachments.has(storedName);
    }

    @Override
    public Content.TargetState stateOf(URI proxy) {
        Optional<String> path = Layout.path(proxy.trimFragment());
        if (path.isEmpty()) {
            return Content.TargetState.MISSING;
        }
        if (states.has(path.get(), Problem.Kind.DAMAGED_PART)) {
            return Content.TargetState.DAMAGED;
        }
        // Even while the part is opened, so that checks say the same to those who do not open it.
        return Layout.isRestricted(path.get()) ? Content.TargetState.RESTRICTED : Content.TargetState.MISSING;
    }
}
