package org.throughline.sample.generator;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.throughline.model.base.Attachment;
import org.throughline.model.base.BaseFactory;
import org.throughline.model.base.Comment;
import org.throughline.model.base.Element;
import org.throughline.model.base.Identified;
import org.throughline.model.base.Link;
import org.throughline.model.base.Part;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.plans.Decision;
import org.throughline.model.plans.PlansFactory;
import org.throughline.model.plans.Resource;

/** Plants what makes the data itself unsound. */
final class ModelDefects {

    private ModelDefects() {}

    static List<Identified> brokenLink(Ground ground) {
        return switch (ground.dice.between(0, 2)) {
            case 0 -> {
                Link link = ground.stock.made(BaseFactory.eINSTANCE.createLink());
                link.setTarget(nowhere(ground, PlansFactory.eINSTANCE.createGoal()));
                ground.pick(Element.class, element -> true).getLinks().add(link);
                yield List.of(link);
            }
            case 1 -> {
                Resource resource = ground.pick(Resource.class, one -> true);
                resource.getAudience().add(nowhere(ground, OrganisationFactory.eINSTANCE.createRole()));
                yield List.of(resource);
            }
            default -> {
                Decision decision = ground.pick(Decision.class, one -> true);
                decision.getAbout().add(nowhere(ground, PlansFactory.eINSTANCE.createStrategy()));
                yield List.of(decision);
            }
        };
    }

    /** Refers to a part that is not there in the way in which parts refer to each other. */
    private static <T extends EObject> T nowhere(Ground ground, T stand) {
        ((InternalEObject) stand).eSetProxyURI(URI.createURI("kb:/plans/gone.xmi#" + ground.dice.id()));
        return stand;
    }

    static List<Identified> duplicateId(Ground ground) {
        Comment original = ground.pick(Comment.class, comment -> true);
        Comment copy = ground.pick(Comment.class, comment -> true);
        copy.setId(original.getId());
        return List.of(copy);
    }

    static List<Identified> missingAttachment(Ground ground) {
        Optional<Attachment> stored = ground.dice.chance(50)
                ? Optional.empty()
                : ground.find(Attachment.class, one -> one.getStoredName() != null);
        if (stored.isEmpty()) {
            Attachment attachment = ground.stock.made(BaseFactory.eINSTANCE.createAttachment());
            attachment.setOriginalName("agenda.txt");
            attachment.setStoredName(ground.dice.chance(50) ? "nowhere" + ground.stock.made() + ".txt" : null);
            ground.pick(Element.class, element -> true).getAttachments().add(attachment);
            ground.touch(attachment);
            return List.of(attachment);
        }
        ground.stock.files.remove(stored.get().getStoredName());
        return List.of(stored.get());
    }

    static List<Identified> duplicateName(Ground ground) {
        Element later = ground.pick(Element.class, element -> first(ground, element) != element);
        Element first = first(ground, later);
        ground.touch(first);
        later.setName(first.getName());
        return List.of(later);
    }

    /** The first untouched one of the same kind in the same place; the element itself where there is no earlier one. */
    private static Element first(Ground ground, Element element) {
        List<? extends EObject> siblings = element.eContainer() == null
                ? ground.parts
                : element.eContainer().eContents();
        return siblings.stream()
                .filter(other -> other == element
                        || other.eClass() == element.eClass() && !ground.isTouched(other) && isOpen(other))
                .map(Element.class::cast).findFirst().orElseThrow();
    }

    private static boolean isOpen(EObject object) {
        return !(object instanceof Part part) || !part.isRestricted();
    }
}
