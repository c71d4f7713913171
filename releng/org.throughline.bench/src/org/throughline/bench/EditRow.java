package org.throughline.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.throughline.core.Content;
import org.throughline.core.Session;
import org.throughline.model.base.BasePackage;
import org.throughline.model.base.Element;
import org.throughline.model.plans.Plan;
import org.throughline.sample.generator.Generator;

/**
 * {@code edit}: a recorded, undoable and announced change, and its undo, against EMF's command stack and a command that
 * does no more than set a value and set it back, on a model that nobody observes. EMF's {@code SetCommand} does at least
 * as much; it is not used, since it would bring a further bundle of EMF.
 */
public final class EditRow implements Row {

    private static final int EDITS = 2_000;

    @Override
    public String name() {
        return "edit";
    }

    @Override
    public Bar bar() {
        return new Bar(3, false);
    }

    @Override
    public Contest prepare(int size, Path folder) throws Exception {
        return new Editing(SavedBase.make(size, folder).open(),
                Generator.generate(1, size, SavedBase.ON).content());
    }

    private static final class Editing implements Contest {

        private final Session session;
        private final List<Element> ours;
        private final List<Element> theirs;
        private final BasicCommandStack stack = new BasicCommandStack();
        private final double[] each = new double[EDITS];
        private long announced;

        Editing(Session session, Content peer) {
            this.session = session;
            session.addListener(change -> announced++);
            ours = editable(session.content());
            theirs = editable(peer);
        }

        /** Entries of plans, none of which is frozen. */
        private static List<Element> editable(Content content) {
            return content.everywhere(Plan.class).flatMap(plan -> Content.within(plan, Element.class)).toList();
        }

        @Override
        public void floor() {
            for (int i = 0; i < EDITS; i++) {
                Element one = theirs.get((int) ((long) i * theirs.size() / EDITS));
                stack.execute(new SetValue(one, BasePackage.Literals.ELEMENT__NAME, "Edited " + i));
                stack.undo();
            }
            stack.flush();
        }

        @Override
        public void own() throws Exception {
            for (int i = 0; i < EDITS; i++) {
                Element one = ours.get((int) ((long) i * ours.size() / EDITS));
                String name = "Edited " + i;
                long start = System.nanoTime();
                session.change("Rename", () -> one.setName(name));
                session.undo();
                each[i] = (System.nanoTime() - start) / 1e6;
            }
        }

        @Override
        public OptionalDouble slowMs() {
            double[] sorted = each.clone();
            Arrays.sort(sorted);
            return OptionalDouble.of(sorted[EDITS * 99 / 100]);
        }

        @Override
        public void check() {
            List<String> ourNames = ours.stream().map(Element::getName).toList();
            if (announced % (2L * EDITS) != 0 || !ourNames.equals(theirs.stream().map(Element::getName).toList())) {
                throw new IllegalStateException("Edits were lost or not taken back");
            }
        }

        @Override
        public void end() {
            session.close();
        }
    }

    private static final class SetValue extends AbstractCommand {

        private final EObject owner;
        private final EStructuralFeature feature;
        private final Object value;
        private Object before;

        SetValue(EObject owner, EStructuralFeature feature, Object value) {
            this.owner = owner;
            this.feature = feature;
            this.value = value;
        }

        @Override
        protected boolean prepare() {
            before = owner.eGet(feature);
            return true;
        }

        @Override
        public void execute() {
            owner.eSet(feature, value);
        }

        @Override
        public void undo() {
            owner.eSet(feature, before);
        }

        @Override
        public void redo() {
            execute();
        }
    }
}
