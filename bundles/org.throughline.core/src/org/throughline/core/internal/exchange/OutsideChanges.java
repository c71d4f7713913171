package org.throughline.core.internal.exchange;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.core.Content;
import org.throughline.core.Problem;
import org.throughline.core.Session;
import org.throughline.model.base.Identified;

/** The files that were changed outside: nothing in them is written over, so nothing in them is edited. */
final class OutsideChanges {

    private final Session session;
    private final Set<String> files = new HashSet<>();
    private final Set<EObject> referredTo = new HashSet<>();

    OutsideChanges(Session session) {
        this.session = session;
        session.content().problems().stream().filter(problem -> problem.kind() == Problem.Kind.CHANGED_OUTSIDE)
                .map(Problem::path).forEach(files::add);
        if (!files.isEmpty()) {
            session.content().parts().stream().filter(part -> refusal(part).isPresent())
                    .flatMap(part -> Content.within(part, Identified.class)).flatMap(Content::references)
                    .map(Content.Use::target).forEach(referredTo::add);
        }
    }

    /** Why something must not be edited. */
    Optional<String> refusal(EObject object) {
        return files.isEmpty()
                ? Optional.empty()
                : session.fileOf(object).filter(files::contains).map(file -> "The file " + file
                        + " was changed outside Throughline and is not written over; look at it and accept it first.");
    }

    /** Why something must not go to another file: one that was changed outside says where to find it. */
    Optional<String> refusalToLeave(EObject tree, EObject container) {
        boolean stays = EcoreUtil.getRootContainer(tree) == EcoreUtil.getRootContainer(container);
        return stays || referredTo.isEmpty() || Content.within(tree, EObject.class).noneMatch(referredTo::contains)
                ? Optional.empty()
                : Optional.of(
                        "A file that was changed outside Throughline refers to it, so it cannot go to another document; look at that file and accept it first.");
    }
}
