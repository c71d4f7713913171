package org.throughline.core;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.model.base.BaseFactory;
import org.throughline.model.base.Identified;
import org.throughline.model.base.KnowledgeBase;
import org.throughline.model.base.Part;

/**
 * What a knowledge base holds, to be read by rules, analyses, reports and the index.
 * <p>
 * <em>Open</em> parts are those that are not restricted. Parts that are damaged take part in nothing. Reading is safe on
 * any thread while nobody changes the model.
 */
public final class Content {

    /** What became of the target of a reference. */
    public enum TargetState {
        /** It is there. */
        PRESENT,
        /**
         * It was not found, and its part is a restricted one, be it opened or not; it counts as present, so that what is
         * said of it does not depend on who looks.
         */
        RESTRICTED,
        /** It is in a part that is damaged. */
        DAMAGED,
        /** It is nowhere. */
        MISSING
    }

    /** What only the store knows of files. */
    public interface Files {

        /**
         * What is the matter with files.
         *
         * @return the problems in the order of their paths
         */
        List<Problem> problems();

        /**
         * Whether an attached file is there.
         *
         * @param storedName
         *            the name under which it is stored
         * @return {@code true} if it is in the attachments folder
         */
        boolean hasAttachment(String storedName);

        /**
         * The folder of attached files.
         *
         * @return the folder, which may not exist
         */
        Path attachments();

        /**
         * What became of the target of a reference that was not found among what was opened.
         *
         * @param proxy
         *            the address that the reference holds
         * @return any state but {@link TargetState#PRESENT}
         */
        TargetState stateOf(URI proxy);
    }

    private record InMemory(Set<String> storedNames) implements Files {

        @Override
        public List<Problem> problems() {
            return List.of();
        }

        @Override
        public boolean hasAttachment(String storedName) {
            return storedNames.contains(storedName);
        }

        @Override
        public Path attachments() {
            return Path.of("attachments");
        }

        @Override
        public TargetState stateOf(URI proxy) {
            return TargetState.MISSING;
        }
    }

    private final KnowledgeBase root;
    private final Supplier<? extends Collection<Part>> parts;
    private final Files files;
    private Map<String, Identified> byId;
    private boolean hasDuplicates;

    Content(KnowledgeBase root, Supplier<? extends Collection<Part>> parts, Files files) {
        this.root = root;
        this.parts = parts;
        this.files = files;
    }

    /**
     * Content that lies in no folder.
     *
     * @param parts
     *            its parts
     * @return the content
     */
    public static Content of(List<? extends Part> parts) {
        return of(parts, Set.of());
    }

    /**
     * Content that lies in no folder, with attached files that are taken to be there.
     *
     * @param parts
     *            its parts
     * @param attachments
     *            the names under which attached files are stored
     * @return the content
     */
    public static Content of(List<? extends Part> parts, Set<String> attachments) {
        return of(parts, new InMemory(Set.copyOf(attachments)));
    }

    /**
     * Content that lies in no folder, with something else that knows of its files.
     *
     * @param parts
     *            its parts
     * @param files
     *            what knows of the files
     * @return the content
     */
    public static Content of(List<? extends Part> parts, Files files) {
        List<Part> copy = List.copyOf(parts);
        return new Content(BaseFactory.eINSTANCE.createKnowledgeBase(), () -> copy, files);
    }

    /**
     * The root with its settings.
     *
     * @return the knowledge base
     */
    public KnowledgeBase root() {
        return root;
    }

    /**
     * All parts that were opened and are whole.
     *
     * @return the parts in the order of the table of contents, restricted ones included where they were opened
     */
    public List<Part> parts() {
        return List.copyOf(parts.get());
    }

    /**
     * The parts that are not restricted.
     *
     * @return the open parts in the order of the table of contents
     */
    public List<Part> openParts() {
        return parts.get().stream().filter(part -> !part.isRestricted()).toList();
    }

    /**
     * Everything of a kind in open parts, the parts themselves included.
     *
     * @param <T>
     *            the kind
     * @param type
     *            the interface of the model that tells the kind
     * @return a stream in the order of the files
     */
    public <T> Stream<T> all(Class<T> type) {
        return openParts().stream().flatMap(part -> within(part, type));
    }

    /**
     * Everything of a kind in all parts that were opened, restricted ones included.
     *
     * @param <T>
     *            the kind
     * @param type
     *            the interface of the model that tells the kind
     * @return a stream in the order of the files
     */
    public <T> Stream<T> everywhere(Class<T> type) {
        return parts().stream().flatMap(part -> within(part, type));
    }

    /**
     * Everything of a kind in an object, itself included.
     *
     * @param <T>
     *            the kind
     * @param object
     *            an object of the model
     * @param type
     *            the interface of the model that tells the kind
     * @return a stream in the order of the file
     */
    public static <T> Stream<T> within(EObject object, Class<T> type) {
        Iterator<EObject> contents = EcoreUtil.getAllProperContents(object, false);
        Stream<EObject> below = StreamSupport
                .stream(Spliterators.spliteratorUnknownSize(contents, Spliterator.ORDERED), false);
        return Stream.concat(Stream.of(object), below).filter(type::isInstance).map(type::cast);
    }

    /**
     * Finds by identity.
     *
     * @param id
     *            the id
     * @return what has this id; where several have it, the first in the order of the files
     */
    public Optional<Identified> find(String id) {
        if (byId == null) {
            byId = new HashMap<>();
            hasDuplicates = false;
            everywhere(Identified.class).forEach(this::remember);
        }
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Where an element is referred to.
     *
     * @param element
     *            an element of this content
     * @return the places, in the order of the files; containment does not count
     */
    public List<Use> uses(Identified element) {
        return everywhere(Identified.class).flatMap(source -> references(source).filter(use -> use.target() == element))
                .toList();
    }

    /**
     * The references that an object holds, targets that were not found included.
     *
     * @param source
     *            an object of the model
     * @return the references in the order of the fields; containment and the way back to the container do not count
     */
    public static Stream<Use> references(Identified source) {
        return source.eClass().getEAllReferences().stream()
                .filter(reference -> !reference.isContainment() && !reference.isContainer() && !reference.isDerived()
                        && source.eIsSet(reference))
                .flatMap(reference -> targets(source, reference).map(target -> new Use(source, reference, target)));
    }

    /**
     * One reference from one object to another.
     *
     * @param source
     *            what refers
     * @param reference
     *            by which field
     * @param target
     *            to what; a proxy where the target was not found
     */
    public record Use(Identified source, EReference reference, EObject target) {}

    /**
     * The part that an object belongs to.
     *
     * @param object
     *            an object of the model
     * @return its part, itself for a part; empty for the root and for what belongs to no part
     */
    public static Optional<Part> partOf(EObject object) {
        for (EObject o = object; o != null; o = o.eContainer()) {
            if (o instanceof Part part) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    /**
     * What became of the target of a reference.
     *
     * @param target
     *            what a getter of the model returned, not {@code null}
     * @return its state
     */
    public TargetState stateOf(EObject target) {
        return target.eIsProxy() ? files.stateOf(((InternalEObject) target).eProxyURI()) : TargetState.PRESENT;
    }

    /**
     * What is the matter with files.
     *
     * @return the problems in the order of their paths
     */
    public List<Problem> problems() {
        return files.problems();
    }

    /**
     * Whether an attached file is there.
     *
     * @param storedName
     *            the name under which it is stored
     * @return {@code true} if it is in the attachments folder
     */
    public boolean hasAttachment(String storedName) {
        return files.hasAttachment(storedName);
    }

    /**
     * Where an attached file lies.
     *
     * @param storedName
     *            the name under which it is stored
     * @return the file, empty where it is not there
     */
    public Optional<Path> attachment(String storedName) {
        return files.hasAttachment(storedName)
                ? Optional.of(files.attachments().resolve(storedName))
                : Optional.empty();
    }

    void added(EObject tree) {
        if (byId != null) {
            within(tree, Identified.class).forEach(this::remember);
        }
    }

    /** Where two have one identity, what is left has to be looked up anew. */
    void removed(EObject tree) {
        if (hasDuplicates) {
            forget();
        } else if (byId != null) {
            within(tree, Identified.class).forEach(one -> byId.remove(one.getId(), one));
        }
    }

    void forget() {
        byId = null;
    }

    private void remember(Identified one) {
        if (one.getId() != null) {
            Identified first = byId.putIfAbsent(one.getId(), one);
            hasDuplicates |= first != null && first != one;
        }
    }

    private static Stream<? extends EObject> targets(EObject source, EReference reference) {
        Object value = source.eGet(reference, true);
        return reference.isMany() ? ((List<?>) value).stream().map(EObject.class::cast) : Stream.of((EObject) value);
    }
}
