package org.throughline.core;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.core.change.Change;
import org.throughline.core.change.ChangeListener;
import org.throughline.core.change.ChangeRefusedException;
import org.throughline.core.change.Edit;
import org.throughline.core.change.EditGuard;
import org.throughline.core.internal.change.Recorder;
import org.throughline.core.internal.change.Recording;
import org.throughline.core.internal.change.Tidying;
import org.throughline.core.internal.store.Store;
import org.throughline.model.Vocabulary;
import org.throughline.model.base.Attachment;
import org.throughline.model.base.BaseFactory;
import org.throughline.model.base.Element;
import org.throughline.model.base.Identified;
import org.throughline.model.base.Part;
import org.throughline.model.base.PartEntry;

/**
 * A knowledge base that is open: to be read, changed in one way, undone and saved. Belongs to one thread.
 */
public final class Session implements AutoCloseable {

    private final Store store;
    private final OpenOptions options;
    private final List<EditGuard> guards;
    private final Vocabulary vocabulary;
    private final Content content;
    private final Recorder recorder;
    private final Deque<Recording> undoable = new ArrayDeque<>();
    private final Deque<Recording> redoable = new ArrayDeque<>();
    private final Set<Resource> unsaved = new LinkedHashSet<>();
    private final List<ChangeListener> listeners = new ArrayList<>();
    private boolean changing;

    Session(Store store, OpenOptions options, List<EditGuard> guards, Vocabulary vocabulary) {
        this.store = store;
        this.options = options;
        this.guards = guards;
        this.vocabulary = vocabulary;
        content = new Content(store.root(), store::parts, store);
        recorder = new Recorder(store.resources(), store.isNew());
    }

    /** A session on a knowledge base that was never saved: its root is to be written even if nothing is added. */
    static Session ofNew(Store store, OpenOptions options, List<EditGuard> guards) {
        Session session = new Session(store, options, guards, Vocabulary.shipped());
        session.unsaved.add(store.root().eResource());
        return session;
    }

    /**
     * The folder of the knowledge base.
     *
     * @return its real path
     */
    public Path folder() {
        return store.folder();
    }

    /**
     * Whether restricted parts were opened too, where they are there.
     *
     * @return {@code true} if it was asked for
     */
    public boolean opensRestricted() {
        return options.restricted();
    }

    /**
     * The file in which something is kept.
     *
     * @param object
     *            an object of this knowledge base
     * @return the path inside the folder, as a {@link Problem} names it; empty for what belongs to nothing yet
     */
    public Optional<String> fileOf(EObject object) {
        return Optional.ofNullable(object.eResource()).map(store::pathOf);
    }

    /**
     * What the knowledge base holds.
     *
     * @return the content, which follows every change
     */
    public Content content() {
        return content;
    }

    /**
     * The words of this knowledge base.
     *
     * @return the shipped words with the district's own laid over them
     */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * Changes the model; the one way to do so. Either all edits happen or none. What is removed is no longer referred to
     * afterwards; new elements get an identity and stamps.
     *
     * @param label
     *            what is done, for "Undo: …"
     * @param work
     *            the edits; inside another change they join it
     * @return what was done, empty of edits when nothing changed
     * @throws ChangeRefusedException
     *             if a guard refuses an edit; everything is as before then
     */
    public Change change(String label, Work work) throws ChangeRefusedException {
        if (changing) {
            work.run();
            return new Change(label, List.of(), List.of(), List.of());
        }
        Recording recording = record(work);
        if (!recording.isEmpty()) {
            redoable.clear();
            undoable.push(recording.labelled(label));
            if (recording.publishes()) {
                undoable.clear();
            }
        }
        return announce(recording.change(label));
    }

    /** The edits of a change. */
    @FunctionalInterface
    public interface Work {

        /**
         * Edits the model.
         *
         * @throws ChangeRefusedException
         *             to take back what was done so far and give the reason
         */
        void run() throws ChangeRefusedException;
    }

    /**
     * Asks the guards about an edit before it is made, by the state before the change that is under way.
     *
     * @param edit
     *            the edit
     * @return the reason against it, empty when there is none
     */
    public Optional<String> refusal(Edit edit) {
        return recorder.current().refusal(edit, guards);
    }

    /**
     * What can be undone.
     *
     * @return the label of the last change, empty when there is none
     */
    public Optional<String> undoLabel() {
        return Optional.ofNullable(undoable.peek()).map(Recording::label);
    }

    /**
     * What can be redone.
     *
     * @return the label of the change that was undone last, empty when there is none
     */
    public Optional<String> redoLabel() {
        return Optional.ofNullable(redoable.peek()).map(Recording::label);
    }

    /**
     * Takes the last change back.
     *
     * @throws ChangeRefusedException
     *             if a guard refuses it, for instance because something has been published since
     */
    public void undo() throws ChangeRefusedException {
        turnBack(undoable, redoable);
    }

    /**
     * Makes the change again that was undone last.
     *
     * @throws ChangeRefusedException
     *             if a guard refuses it
     */
    public void redo() throws ChangeRefusedException {
        turnBack(redoable, undoable);
    }

    /**
     * Adds a part, which gets a file of its own. To be called inside a change.
     *
     * @param <P>
     *            the kind of part
     * @param part
     *            the part, which belongs to nothing yet
     * @return the part
     */
    public <P extends Part> P add(P part) {
        requireChange();
        if (part.getId() == null) {
            part.setId(EcoreUtil.generateUUID());
        }
        Resource resource = store.newResource(part);
        resource.getContents().add(part);
        PartEntry entry = BaseFactory.eINSTANCE.createPartEntry();
        entry.setId("entry-" + part.getId());
        entry.setPath(store.pathOf(resource));
        entry.setType(part.eClass().getName());
        store.root().getParts().add(entry);
        return part;
    }

    /**
     * Removes an element with everything in it, or a part with its file. To be called inside a change.
     *
     * @param element
     *            an element of this knowledge base
     */
    public void remove(Identified element) {
        requireChange();
        if (element instanceof Part part && part.eContainer() == null) {
            String path = store.pathOf(part.eResource());
            store.root().getParts().removeIf(entry -> path.equals(entry.getPath()));
            part.eResource().getContents().remove(part);
        } else {
            EcoreUtil.remove(element);
        }
    }

    /**
     * Attaches a file to an element. The file is copied at once; the attachment itself is kept with the next save. To be
     * called inside a change.
     *
     * @param element
     *            what the file belongs to
     * @param originalName
     *            the name of the file
     * @param mediaType
     *            its kind, such as {@code application/pdf}
     * @param in
     *            its bytes
     * @return the attachment
     * @throws IOException
     *             if the file cannot be read or copied
     */
    public Attachment attach(Element element, String originalName, String mediaType, InputStream in)
            throws IOException {
        requireChange();
        Store.Stored stored = store.storeAttachment(originalName, in);
        Attachment attachment = BaseFactory.eINSTANCE.createAttachment();
        attachment.setOriginalName(originalName);
        attachment.setStoredName(stored.name());
        attachment.setDigest(stored.digest());
        attachment.setMediaType(mediaType);
        attachment.setAddedOn(options.today().get());
        element.getAttachments().add(attachment);
        return attachment;
    }

    /**
     * Whether there is something to save.
     *
     * @return {@code true} if something was changed since the last save
     */
    public boolean isDirty() {
        return !unsaved.isEmpty();
    }

    /**
     * The paths of the files that the next save writes.
     *
     * @return the paths inside the folder
     */
    public List<String> unsavedFiles() {
        return unsaved.stream().map(store::pathOf).sorted().toList();
    }

    /**
     * Saves what was changed: all of it or nothing. Only changed files are written.
     *
     * @throws KnowledgeBaseException
     *             if it cannot be saved; the files are as they were, and everything is still here to be saved again
     */
    public void save() throws KnowledgeBaseException {
        if (changing) {
            throw new IllegalStateException("A change is under way");
        }
        store.save(unsaved);
        unsaved.clear();
        recorder.saved();
    }

    /**
     * Takes a part that was changed outside as it is now, so that it can be changed and saved here.
     *
     * @param path
     *            the path of its file, as a {@link Problem} names it
     */
    public void acceptOutsideChange(String path) {
        store.acceptOutsideChange(path).ifPresent(unsaved::add);
    }

    /**
     * The folder of attached files.
     *
     * @return the folder, which may not exist
     */
    public Path attachments() {
        return store.attachments();
    }

    /**
     * Adds somebody who is told of every change.
     *
     * @param listener
     *            who is told; adding twice has no effect
     */
    public void addListener(ChangeListener listener) {
        if (!listeners.contains(listener)) {
            listeners.add(listener);
        }
    }

    /**
     * Removes a listener.
     *
     * @param listener
     *            who is no longer told
     */
    public void removeListener(ChangeListener listener) {
        listeners.remove(listener);
    }

    /** Closes the session. What was not saved is given up. */
    @Override
    public void close() {
        recorder.detach();
        listeners.clear();
    }

    private Recording record(Work work) throws ChangeRefusedException {
        changing = true;
        Recording recording = recorder.begin();
        try {
            work.run();
            tidying().tidy(recording);
            requirePlaces(recording);
            recording.judge(guards);
        } catch (ChangeRefusedException | RuntimeException | Error e) {
            recorder.rollBack(recording);
            content.forget();
            throw e;
        } finally {
            recorder.end();
            changing = false;
        }
        return recording;
    }

    private Tidying tidying() {
        return new Tidying(store.root(), content, options);
    }

    /** A part that becomes restricted after its file was chosen would lie where everybody looks. */
    private void requirePlaces(Recording recording) {
        for (Part part : recording.change("").addedParts()) {
            if (part.eResource() != null && part.isRestricted() != store.isRestricted(part.eResource())) {
                throw new IllegalStateException("Whether a part is restricted is set before it is added");
            }
        }
    }

    private void turnBack(Deque<Recording> from, Deque<Recording> to) throws ChangeRefusedException {
        if (changing) {
            throw new IllegalStateException("A change is under way");
        }
        Recording last = from.peek();
        if (last == null) {
            return;
        }
        changing = true;
        Recording reverse = recorder.begin();
        try {
            last.revert();
            tidying().touchReferring(reverse);
            reverse.judge(guards);
        } catch (ChangeRefusedException | RuntimeException | Error e) {
            recorder.rollBack(reverse);
            content.forget();
            throw e;
        } finally {
            recorder.end();
            changing = false;
        }
        from.pop();
        to.push(reverse.labelled(last.label()));
        announce(reverse.change(last.label()));
    }

    private Change announce(Change change) {
        if (change.edits().isEmpty() && change.addedParts().isEmpty() && change.removedParts().isEmpty()) {
            return change;
        }
        for (Edit edit : change.edits()) {
            follow(edit);
        }
        change.addedParts().forEach(this::comes);
        change.removedParts().forEach(this::goes);
        unsaved.addAll(recorder.touched());
        List.copyOf(listeners).forEach(listener -> listener.changed(change));
        return change;
    }

    private void follow(Edit edit) {
        if (edit.feature() instanceof EReference reference && reference.isContainment()) {
            if (edit.removed() instanceof Identified gone && edit.kind() != Edit.Kind.MOVE) {
                content.removed(gone);
            }
            if (edit.added() instanceof Identified here && edit.kind() != Edit.Kind.MOVE) {
                content.added(here);
            }
        } else if ("id".equals(edit.feature().getName())) {
            content.forget();
        }
    }

    private void comes(Part part) {
        content.added(part);
    }

    private void goes(Part part) {
        content.removed(part);
    }

    private void requireChange() {
        if (!changing) {
            throw new IllegalStateException("The model is changed inside a change only");
        }
    }
}
