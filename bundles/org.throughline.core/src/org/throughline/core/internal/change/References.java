package org.throughline.core.internal.change;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.core.Content;
import org.throughline.core.change.Edit;
import org.throughline.model.base.Identified;
import org.throughline.model.base.KnowledgeBase;

/** What a change means for those who refer to what was removed or moved. */
final class References {

    private final KnowledgeBase root;
    private final Content content;

    References(KnowledgeBase root, Content content) {
        this.root = root;
        this.content = content;
    }

    /** Cuts every reference to what is gone. */
    void cut(Recording recording) {
        Set<EObject> gone = trees(recording, object -> object.eResource() == null);
        if (!gone.isEmpty()) {
            List<Content.Use> dangling = references().filter(use -> gone.contains(use.target())).toList();
            dangling.forEach(use -> EcoreUtil.remove(use.source(), use.reference(), use.target()));
        }
    }

    /** A reference to what belongs to nothing could not be saved. */
    static void requireReachable(Recording recording, List<Edit> edits) {
        Set<EObject> sources = Collections.newSetFromMap(new IdentityHashMap<>());
        sources.addAll(recording.createdObjects());
        edits.stream().filter(edit -> edit.added() instanceof EObject).map(Edit::target).forEach(sources::add);
        sources.stream().filter(source -> source.eResource() != null && source instanceof Identified)
                .flatMap(source -> Content.references((Identified) source)).forEach(use -> {
                    if (!use.target().eIsProxy() && use.target().eResource() == null) {
                        throw new IllegalStateException("The field " + use.reference().getName() + " of "
                                + use.source().getId() + " refers to what belongs to no part");
                    }
                });
    }

    /** Has those files written that refer to what has moved to another file, since they name that file. */
    void touch(Recording recording) {
        Set<EObject> moved = trees(recording,
                object -> object.eResource() != null && !recording.isInSameFile(object));
        if (!moved.isEmpty()) {
            references().filter(use -> moved.contains(use.target()))
                    .forEach(use -> recording.touch(use.source().eResource()));
            moved.forEach(object -> recording.touch(object.eResource()));
        }
    }

    private static Set<EObject> trees(Recording recording, Predicate<EObject> which) {
        Set<EObject> trees = Collections.newSetFromMap(new IdentityHashMap<>());
        recording.displaced().stream().filter(which)
                .forEach(object -> Content.within(object, EObject.class).forEach(trees::add));
        return trees;
    }

    private Stream<Content.Use> references() {
        return Stream.concat(content.everywhere(Identified.class), Content.within(root, Identified.class))
                .flatMap(Content::references);
    }
}
