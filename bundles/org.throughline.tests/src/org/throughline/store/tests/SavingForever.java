package org.throughline.store.tests;

import java.nio.file.Path;

import org.throughline.core.Session;

/** A process that saves one revision after the other, tells of each that was saved, and waits to be killed. */
final class SavingForever {

    private SavingForever() {}

    public static void main(String[] arguments) throws Exception {
        try (Session session = BaseFolder.open(Path.of(arguments[0]))) {
            for (int i = Integer.parseInt(arguments[1]);; i++) {
                String name = "Revision " + i;
                session.change("Rename", () -> {
                    BaseFolder.plan(session, "plan-1").setName(name);
                    BaseFolder.plan(session, "plan-2").setName(name);
                });
                session.save();
                System.out.println(i);
            }
        }
    }
}
