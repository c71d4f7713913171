package org.throughline.sample.generator;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.throughline.model.base.Attachment;
import org.throughline.model.base.BaseFactory;
import org.throughline.model.base.Comment;
import org.throughline.model.base.Element;
import org.throughline.model.base.Link;
import org.throughline.model.base.LinkKind;
import org.throughline.model.base.Verification;

/** What every entry can have beside its own fields: description, tags, owner, checks, comments, links, files, stamps. */
final class Adornment {

    private static final int DEFAULT_INTERVAL = 365;
    private static final int REMEMBERED = 2_000;

    private final Stock stock;
    private final Dice dice;
    private final List<Element> known = new ArrayList<>();

    Adornment(Stock stock) {
        this.stock = stock;
        dice = stock.dice;
    }

    void put(Element element) {
        stamp(element);
        if (dice.chance(70)) {
            element.setDescription(stock.prose.markdown(1, 4));
        }
        if (dice.chance(30)) {
            dice.some(Words.TAGS, 1, 3).forEach(element.getTags()::add);
        }
        if (dice.chance(20) && !stock.schoolRoles.isEmpty()) {
            element.setOwnerRole(stock.role());
            verify(element);
        }
        if (dice.chance(8) && !stock.former.isEmpty()) {
            comment(element);
        }
        if (dice.chance(10) && !known.isEmpty()) {
            link(element);
        }
        if (dice.chance(2)) {
            attach(element);
        }
        remember(element);
    }

    void verify(Element element) {
        int interval = DEFAULT_INTERVAL;
        if (dice.chance(40)) {
            interval = dice.oneOf(30, 90, 180, 730);
            element.setReviewEveryDays(interval);
        }
        if (dice.chance(15)) {
            verification(element, stock.on.minusDays(interval + dice.between(1, 400)), dice.chance(80));
        }
        verification(element, stock.on.minusDays(dice.between(0, interval)), true);
        if (dice.chance(5)) {
            verification(element, stock.on.minusDays(dice.between(0, 20)), false);
        }
    }

    private void verification(Element element, LocalDate date, boolean confirmed) {
        Verification verification = stock.made(BaseFactory.eINSTANCE.createVerification());
        verification.setDate(date);
        verification.setConfirmed(confirmed);
        verification.setBy(dice.one(dice.chance(20) ? stock.former : stock.carriers));
        if (dice.chance(50)) {
            verification.setAgainst(dice.oneOf("the shared calendar", "a visit on site", "the minutes of the meeting",
                    "the signed agreement", "a call with the office"));
        }
        if (dice.chance(25)) {
            verification.setNote(stock.prose.sentence());
        }
        element.getVerifications().add(verification);
    }

    private void comment(Element element) {
        Comment comment = stock.made(BaseFactory.eINSTANCE.createComment());
        comment.setDate(stock.on.minusDays(dice.between(1, 700)));
        comment.setBy(dice.one(dice.chance(20) ? stock.former : stock.standIns));
        comment.setText(stock.prose.text(1, 2));
        if (dice.chance(50)) {
            comment.setResolvedOn(comment.getDate().plusDays(dice.between(0, 30)));
        }
        if (dice.chance(15)) {
            comment.setSubject(element);
        }
        element.getComments().add(comment);
    }

    private void link(Element element) {
        Link link = stock.made(BaseFactory.eINSTANCE.createLink());
        link.setKind(dice.one(LinkKind.VALUES));
        link.setTarget(dice.one(known));
        if (dice.chance(60)) {
            link.setNote(stock.prose.sentence());
        }
        element.getLinks().add(link);
    }

    private void attach(Element element) {
        Attachment attachment = stock.made(BaseFactory.eINSTANCE.createAttachment());
        byte[] bytes = (element.getName() + "\n\n" + stock.prose.text(3, 12) + "\n").getBytes(StandardCharsets.UTF_8);
        attachment.setOriginalName(stock.prose.structure().replace(' ', '-') + ".txt");
        attachment.setStoredName(attachment.getId().substring(1).replace('-', '0').replace('_', '1') + ".txt");
        attachment.setMediaType("text/plain");
        attachment.setDigest(digest(bytes));
        attachment.setAddedOn(stock.on.minusDays(dice.between(1, 600)));
        if (dice.chance(50)) {
            attachment.setNote(stock.prose.sentence());
        }
        element.getAttachments().add(attachment);
        stock.files.put(attachment.getStoredName(), bytes);
    }

    private void stamp(Element element) {
        LocalDate created = stock.on.minusDays(dice.between(30, 1_200));
        element.setCreatedOn(created);
        element.setCreatedBy(dice.oneOf("dana", "olga", "víctor", "renée"));
        if (dice.chance(40)) {
            element.setChangedOn(dice.day(created, stock.on));
            element.setChangedBy(dice.oneOf("dana", "malik", "inés", "renée"));
        }
    }

    /** Only so many, the later ones in place of earlier ones, so that links lead everywhere and memory stays small. */
    private void remember(Element element) {
        if (known.size() < REMEMBERED) {
            known.add(element);
        } else {
            known.set(dice.between(0, REMEMBERED - 1), element);
        }
    }

    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
