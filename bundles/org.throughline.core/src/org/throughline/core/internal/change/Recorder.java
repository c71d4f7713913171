package org.throughline.core.internal.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.model.base.Identified;

/**
 * Listens to the whole model once and for all and cuts what it hears into one recording per change. Attaching anew for
 * every edit would cost a walk through the model each time.
 */
public final class Recorder extends EContentAdapter {

    private final ResourceSet resources;
    private final Set<EObject> neverSaved = identitySet();
    private final Set<EObject> savedAndGone = identitySet();
    private final List<Notifier> leaving = new ArrayList<>();
    private Recording current;
    private Recording last = new Recording(this);
    private boolean listening;

    /**
     * Begins to listen.
     *
     * @param resources
     *            all resources of the knowledge base
     * @param isNew
     *            whether nothing of it has been saved yet
     */
    public Recorder(ResourceSet resources, boolean isNew) {
        this.resources = resources;
        listening = isNew;
        resources.eAdapters().add(this);
        listening = true;
    }

    /**
     * Begins a recording.
     *
     * @return the recording, to which edits are added until {@link #end}
     */
    public Recording begin() {
        current = new Recording(this);
        return current;
    }

    /**
     * The recording that is under way.
     *
     * @return the recording; an empty one when there is none
     */
    public Recording current() {
        return current == null ? new Recording(this) : current;
    }

    /** Ends the recording. */
    public void end() {
        last = current;
        current = null;
        leaving.forEach(this::letGo);
        leaving.clear();
    }

    /**
     * Takes back everything that was recorded.
     *
     * @param recording
     *            the recording that is under way
     */
    public void rollBack(Recording recording) {
        current = null;
        recording.revert();
        recording.createdObjects().forEach(neverSaved::remove);
        current = new Recording(this);
    }

    /**
     * The resources that the last recording changed.
     *
     * @return the resources
     */
    public Set<Resource> touched() {
        return last.touched();
    }

    /** Everything that is there now has been saved. */
    public void saved() {
        neverSaved.clear();
        savedAndGone.clear();
    }

    /** Listens no more. */
    public void detach() {
        listening = false;
        resources.eAdapters().remove(this);
    }

    boolean isSaved(EObject object) {
        return !neverSaved.contains(object);
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (current != null && !notification.isTouch()) {
            current.note(notification);
        }
    }

    @Override
    protected void addAdapter(Notifier notifier) {
        if (notifier.eAdapters().contains(this)) {
            return;
        }
        if (notifier instanceof Identified identified && identified.getId() == null) {
            identified.setId(EcoreUtil.generateUUID());
        }
        if (listening && notifier instanceof EObject object) {
            if (!savedAndGone.remove(object)) {
                neverSaved.add(object);
            }
            if (current != null) {
                current.created(object);
            }
        }
        super.addAdapter(notifier);
    }

    /** What leaves the model is heard until the change is over, since it may come back elsewhere. */
    @Override
    protected void removeAdapter(Notifier notifier) {
        if (current == null) {
            release(notifier);
        } else {
            leaving.add(notifier);
        }
    }

    private void letGo(Notifier notifier) {
        if (notifier instanceof EObject object && object.eResource() == null) {
            release(notifier);
        }
    }

    /** Called for everything in a tree that leaves, one after the other. */
    private void release(Notifier notifier) {
        if (listening && notifier instanceof EObject object && notifier.eAdapters().contains(this)
                && !neverSaved.remove(object)) {
            savedAndGone.add(object);
        }
        super.removeAdapter(notifier);
    }

    @Override
    protected boolean resolve() {
        return false;
    }

    private static <T> Set<T> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
