import {describe, expect, it} from "vitest";
import {triangle, mapFrame} from "../../src/robustness/mapGeometry.js";
import {mapNames} from "../../src/robustness/mapPicture.js";
import {mapPictureData} from "../../src/robustness/mapPictureData.js";
import {
  areEqual,
  cornersOf,
  fourthOf,
  holding,
  startState,
  withHeld,
  withPoint,
  withSubject
} from "../../src/robustness/mapState.js";
import type {MapSubject} from "../../src/robustness/mapState.js";
import {isLimited, lockText, mapNote, namedAreas, pointText, sliceName} from "../../src/robustness/mapText.js";
import {mapViews} from "../../src/robustness/mapViews.js";
import {formats} from "../../src/messages/format.js";
import {agencies, dimensions, legal} from "./fixtures.js";

const words = {locale: "en", dimensions} as const;
const subject: MapSubject = {
  units: agencies(3, 1, 2),
  values: [
    [1, 0, 0, 0],
    [0, 1, 0, 0],
    [0, 0, 1, 0]
  ],
  weights: legal,
  locked: [],
  baseline: {...legal, disiplin: 0.15, kualifikasi: 0.15},
  halfspaces: []
};
const state = startState(legal);

describe("the state of the map", () => {
  it("begins at the scenario's weights with disiplin held, and with equal ones where there are none", () => {
    expect(state).toMatchObject({weights: legal, held: "disiplin", colour: "first", dragging: false});
    expect(startState(undefined).weights.kinerja).toBe(0.25);
    expect(fourthOf(state)).toEqual({criterion: 3, weight: 0.05});
    expect(cornersOf(state, ["kinerja"])).toEqual({
      corners: ["kualifikasi", "kompetensi", "kinerja"],
      locked: ["kinerja"]
    });
  });

  it("holds a locked dimension by itself, unless another was chosen", () => {
    const locked = {...subject, locked: ["kinerja" as const]};
    expect(withSubject(state, locked).held).toBe("kinerja");
    expect(withSubject(holding(state, "kompetensi"), locked).held).toBe("kompetensi");
  });

  it("follows the scenario's weights unless a gesture goes on", () => {
    const moved = withPoint(state, {...legal, kompetensi: 0.39, kinerja: 0.31});
    expect(withSubject(moved, subject).weights).toEqual(moved.weights);
    expect(withSubject({...moved, dragging: false}, subject).weights).toEqual(legal);
    expect(areEqual(moved.weights, legal)).toBe(false);
  });

  it("slides to and fro from where the slider set out", () => {
    const there = withHeld(state, 24, []);
    expect(there.weights).toEqual({kualifikasi: 0.2, kompetensi: 0.32, kinerja: 0.24, disiplin: 0.24});
    expect(withHeld(there, 5, []).weights).toEqual(legal);
    expect(withPoint(there, legal).origin).toBeNull();
  });

  it("shows who is first where the agency whose ranks were shown is gone, or one of too many", () => {
    const ranks = {...state, colour: "b"};
    expect(withSubject(ranks, subject).colour).toBe("b");
    expect(withSubject({...state, colour: "z"}, subject).colour).toBe("first");
    const crowd = Array.from({length: 61}, (_, i) => ({id: i === 0 ? "b" : `u${i}`, label: `U${i}`, rank: i + 1}));
    expect(withSubject(ranks, {...subject, units: crowd}).colour).toBe("first");
  });
});

describe("what the map says", () => {
  const views = mapViews(formats("en"));
  const view = views(subject, state);

  it("cuts a slice once, however the point moves within it", () => {
    expect(views(subject, withPoint(state, {...legal, kompetensi: 0.39, kinerja: 0.31}))).toBe(view);
    expect(views(subject, withHeld(state, 6, []))).not.toBe(view);
  });

  it("names areas by who is first or by rank, with the share of what is looked at", () => {
    const again = views(subject, state);
    expect(namedAreas(again, subject, state, words).map(({name, part}) => [name, part.toFixed(4)])).toEqual([
      ["Instansi A", "0.3333"],
      ["Instansi B", "0.3333"],
      ["Instansi C", "0.3333"]
    ]);
    const ranks = {...state, colour: "b"};
    expect(namedAreas(views(subject, ranks), subject, ranks, words)[0]!.name).toBe("rank 1");
    expect(isLimited(again)).toBe(false);
  });

  it("says where the point is, which slice is looked at, and why a weight stays", () => {
    expect(pointText(state, words)).toBe("Qualification 25.0, Competence 40.0, Performance 30.0, Discipline 5.0");
    expect(sliceName(state, words)).toBe("On the slice with Discipline at 5.0");
    expect(lockText(state, [], words)).toBe("");
    expect(lockText(state, ["disiplin"], words)).toContain("Discipline");
    expect(lockText(state, ["kompetensi"], words)).toContain("Competence");
    expect(mapNote(view, subject, words)).toBe("");
  });
});

describe("what is drawn", () => {
  it("lies in the picture with a side of the width less 60 pixels", () => {
    const frame = mapFrame(560);
    expect(triangle.map(frame.at)[0]).toEqual([280, 34]);
    expect(frame.from([280, 34])).toEqual([0.5, 0]);
    expect(frame.height).toBe(502);
    expect(frame.place([0.5, 0])).toBe("translate(280.00,34.00)");
    expect(frame.outline([])).toBe("");
  });

  it("marks the point and the baseline, and says whether that is on this slice", () => {
    const view = mapViews(formats("en"))(subject, state);
    const drawn = mapPictureData(view, subject, state, {...words, width: 560});
    expect(drawn.corners).toEqual(["Qualification 95.0", "Competence 95.0", "Performance 95.0"]);
    expect(drawn.elsewhere).toBe(true);
    expect(drawn.top).toBe(25);
    expect(mapNames(drawn).map(({id, text}) => [id, text])).toEqual([
      ["0", "Instansi A"],
      ["1", "Instansi B"],
      ["2", "Instansi C"]
    ]);
  });
});
