package org.throughline.playbooks.internal.pack;

import java.util.ArrayList;
import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.throughline.core.document.Block;
import org.throughline.core.document.Document;
import org.throughline.core.report.Report;
import org.throughline.core.report.ReportException;
import org.throughline.core.report.ReportRequest;

/** The report for whoever takes over: what runs and how, what is open, what was decided, whom to ask. */
@Component(service = Report.class)
public final class HandoffPack implements Report {

    static final String PERSON = "person";
    static final String ROLE = "role";

    private static final int CONTENTS_DEPTH = 2;

    private static final List<Section> SECTIONS = List.of(new WhatRuns(), new RoutineDetails(), new NobodyTakes(),
            new OpenRecommendations(), new ReadBeforeReopening(), new Decisions(), new Questions(), new Contacts(),
            new Risks(), new Ideas(), new EndedRoutines(), new FindingsBehind(), new Unverified());

    @Override
    public String id() {
        return "handoff-pack";
    }

    @Override
    public String title() {
        return "Handoff pack";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Parameter(PERSON, "The person whose work is handed over, by name or id (default: everybody)."),
                new Parameter(ROLE, "The role that is handed over, by name or id (default: every role)."));
    }

    @Override
    public Document make(ReportRequest request) throws ReportException {
        Handoff handoff = new Handoff(request, Scope.of(request));
        List<Block> blocks = new ArrayList<>(new FrontSummary().blocks(handoff));
        blocks.add(new Block.TableOfContents("Contents", CONTENTS_DEPTH));
        blocks.add(new Block.PageBreak());
        for (Section section : SECTIONS) {
            blocks.add(new Block.Heading(1, section.title(), null));
            List<Block> content = section.blocks(handoff);
            blocks.addAll(content.isEmpty() ? List.of(Block.Paragraph.of(section.whenEmpty())) : content);
        }
        return new Document(title(), handoff.subtitle(), null, request.language(), request.on(), blocks);
    }
}
