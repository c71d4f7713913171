package org.throughline.core.internal.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.throughline.core.change.Before;
import org.throughline.core.change.Change;
import org.throughline.core.change.ChangeRefusedException;
import org.throughline.core.change.Edit;
import org.throughline.core.change.EditGuard;
import org.throughline.model.base.BasePackage;
import org.throughline.model.base.Part;
import org.throughline.model.feedback.Publication;

/** What happened to the model in the course of one change, and how it was before. */
public final class Recording implements Before {

    private sealed interface Step {
        record Field(Edit edit) implements Step {}

        record PartComes(Resource resource, Part part) implements Step {}

        record PartGoes(Resource resource, Part part) implements Step {}
    }

    private final Recorder recorder;
    private final List<Step> steps = new ArrayList<>();
    private final Map<EObject, Map<EStructuralFeature, List<Edit>>> byField = new IdentityHashMap<>();
    private final Set<EObject> created = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<EObject, EObject> firstContainer = new IdentityHashMap<>();
    private final Map<EObject, Resource> firstResource = new IdentityHashMap<>();
    private final Set<Resource> touched = new LinkedHashSet<>();
    private String label;

    Recording(Recorder recorder) {
        this.recorder = recorder;
    }

    /**
     * Gives the recording the name under which it can be undone.
     *
     * @param name
     *            the label of the change
     * @return this
     */
    public Recording labelled(String name) {
        label = name;
        return this;
    }

    /**
     * The name under which it can be undone.
     *
     * @return the label, {@code null} before it was given
     */
    public String label() {
        return label;
    }

    /**
     * Whether nothing was changed.
     *
     * @return {@code true} if there is nothing to take back
     */
    public boolean isEmpty() {
        return steps.isEmpty();
    }

    /**
     * The edits of fields.
     *
     * @return the edits in the order in which they happened
     */
    public List<Edit> edits() {
        return steps.stream().filter(Step.Field.class::isInstance).map(step -> ((Step.Field) step).edit()).toList();
    }

    /**
     * As the user knows it.
     *
     * @param name
     *            the label
     * @return the change
     */
    public Change change(String name) {
        List<Part> come = new ArrayList<>();
        List<Part> go = new ArrayList<>();
        for (Step step : steps) {
            switch (step) {
                case Step.PartComes(Resource resource, Part part) -> come.add(part);
                case Step.PartGoes(Resource resource, Part part) -> go.add(part);
                case Step.Field(Edit edit) -> {
                    // told by the edits themselves
                }
            }
        }
        return new Change(name, edits(), come, go);
    }

    /** Takes everything back, the last first. */
    public void revert() {
        for (Step step : steps.reversed()) {
            switch (step) {
                case Step.Field(Edit edit) -> Applying.apply(edit.inverse());
                case Step.PartComes(Resource resource, Part part) -> resource.getContents().remove(part);
                case Step.PartGoes(Resource resource, Part part) -> resource.getContents().add(part);
            }
        }
    }

    /**
     * Asks the guards about everything that was recorded.
     *
     * @param guards
     *            the guards
     * @throws ChangeRefusedException
     *             with the reason of the first guard that refuses an edit
     */
    public void judge(List<EditGuard> guards) throws ChangeRefusedException {
        for (Step step : steps) {
            Optional<String> reason = switch (step) {
                case Step.Field(Edit edit) -> refusal(edit, guards);
                case Step.PartGoes(Resource resource, Part part) -> refusal(
                        Edit.set(part, BasePackage.Literals.IDENTIFIED__ID, part.getId(), null), guards);
                case Step.PartComes(Resource resource, Part part) -> Optional.empty();
            };
            if (reason.isPresent()) {
                throw new ChangeRefusedException(reason.get());
            }
        }
    }

    /**
     * Asks the guards about one edit.
     *
     * @param edit
     *            the edit
     * @param guards
     *            the guards
     * @return the first reason against it
     */
    public Optional<String> refusal(Edit edit, List<EditGuard> guards) {
        return guards.stream().flatMap(guard -> guard.refusal(edit, this).stream()).findFirst();
    }

    @Override
    public boolean existed(EObject object) {
        return !created.contains(object);
    }

    @Override
    public boolean saved(EObject object) {
        return recorder.isSaved(object);
    }

    @Override
    public Object value(EObject object, EStructuralFeature feature) {
        List<Edit> edits = byField.getOrDefault(object, Map.of()).getOrDefault(feature, List.of());
        if (!feature.isMany()) {
            return edits.isEmpty() ? object.eGet(feature) : edits.getFirst().removed();
        }
        List<Object> list = new ArrayList<>((List<?>) object.eGet(feature));
        for (Edit edit : edits.reversed()) {
            switch (edit.kind()) {
                case ADD -> list.remove(edit.to());
                case REMOVE -> list.add(edit.from(), edit.removed());
                case MOVE -> list.add(edit.from(), list.remove(edit.to()));
                case SET -> throw new IllegalStateException("A list is edited value by value");
            }
        }
        return Collections.unmodifiableList(list);
    }

    @Override
    public EObject container(EObject object) {
        if (!existed(object)) {
            return null;
        }
        return firstContainer.containsKey(object) ? firstContainer.get(object) : object.eContainer();
    }

    void created(EObject object) {
        created.add(object);
    }

    /**
     * Whether something was published, by an edit or as part of what was added.
     *
     * @return {@code true} if an issue of a report came into being
     */
    public boolean publishes() {
        return created.stream().anyMatch(Publication.class::isInstance);
    }

    Set<EObject> createdObjects() {
        return created;
    }

    /** What was taken out of its place. */
    Set<EObject> displaced() {
        Set<EObject> displaced = Collections.newSetFromMap(new IdentityHashMap<>());
        displaced.addAll(firstContainer.keySet());
        displaced.addAll(firstResource.keySet());
        return displaced;
    }

    /** Whether something that was displaced is in the file that it was in. */
    boolean isInSameFile(EObject displaced) {
        return displaced.eResource() == firstResource.get(displaced);
    }

    Set<Resource> touched() {
        return touched;
    }

    void touch(Resource resource) {
        touched.add(resource);
    }

    void note(Notification notification) {
        if (notification.getNotifier() instanceof Resource resource) {
            if (notification.getFeatureID(Resource.class) == Resource.RESOURCE__CONTENTS) {
                notePart(resource, notification);
            }
        } else if (notification.getNotifier() instanceof EObject target
                && notification.getFeature() instanceof EStructuralFeature feature && isKept(feature)) {
            HeardEdits.of(target, feature, notification).forEach(this::add);
        }
    }

    /** The way back to the container follows from what the container holds. */
    private static boolean isKept(EStructuralFeature feature) {
        return !feature.isTransient() && !feature.isDerived()
                && !(feature instanceof EReference reference && reference.isContainer());
    }

    private void notePart(Resource resource, Notification notification) {
        touched.add(resource);
        if (notification.getEventType() == Notification.ADD && notification.getNewValue() instanceof Part part) {
            steps.add(new Step.PartComes(resource, part));
        } else if (notification.getEventType() == Notification.REMOVE
                && notification.getOldValue() instanceof Part part) {
            firstResource.putIfAbsent(part, resource);
            steps.add(new Step.PartGoes(resource, part));
        }
    }

    private void add(Edit edit) {
        steps.add(new Step.Field(edit));
        byField.computeIfAbsent(edit.target(), key -> new IdentityHashMap<>())
                .computeIfAbsent(edit.feature(), key -> new ArrayList<>()).add(edit);
        Resource resource = edit.target().eResource();
        if (resource != null) {
            touched.add(resource);
        }
        if (edit.feature() instanceof EReference reference && reference.isContainment()
                && edit.removed() instanceof EObject gone && edit.kind() != Edit.Kind.MOVE) {
            firstContainer.putIfAbsent(gone, created.contains(gone) ? null : edit.target());
            if (resource != null) {
                firstResource.putIfAbsent(gone, resource);
            }
        }
    }
}
