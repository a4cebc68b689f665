import {describe, expect, it} from "vitest";
import type {Employee} from "../../lib/index.js";
import {answersOf, employeeFrom, typedNumber} from "../../src/method/employeeAnswers.js";
import type {EmployeeAnswers} from "../../src/method/employeeAnswers.js";

const answers: EmployeeAnswers = {
  status: "PNS",
  jenisJabatan: "fungsional",
  pendidikan: "S1",
  syaratPendidikan: "null",
  diklatJabatan: "null",
  bebasDiklat: true,
  jpTeknis: " 20 ",
  seminar: "false",
  skala: "pp46",
  predikat: "baik",
  nilai: "90,5",
  hukdis: "null"
};

const employee: Employee = {
  status: "PNS",
  jenisJabatan: "fungsional",
  pendidikan: "S1",
  diklatJabatan: null,
  bebasDiklat: true,
  jpTeknis: 20,
  seminar: false,
  kinerja: {skala: "pp46", nilai: 90.5},
  hukdis: null
};

describe("employeeFrom", () => {
  it("gives the employee that the answers describe", () => {
    expect(employeeFrom(answers)).toEqual({employee, invalid: {jpTeknis: false, nilai: false}});
    expect(employeeFrom({...answers, skala: "predikat", nilai: "x"}).employee!.kinerja).toEqual({
      skala: "predikat",
      predikat: "baik"
    });
  });

  it("takes no hours as no record of hours", () => {
    expect(employeeFrom({...answers, jpTeknis: "", skala: "kosong"}).employee).toMatchObject({
      jpTeknis: null,
      kinerja: null
    });
  });

  it.each([
    [{jpTeknis: "20,5"}, {jpTeknis: true, nilai: false}],
    [{jpTeknis: "-1"}, {jpTeknis: true, nilai: false}],
    [{nilai: ""}, {jpTeknis: false, nilai: true}],
    [{nilai: "100,1"}, {jpTeknis: false, nilai: true}],
    [
      {jpTeknis: "dua", nilai: "dua"},
      {jpTeknis: true, nilai: true}
    ]
  ])("takes no employee from %j", (wrong, invalid) => {
    expect(employeeFrom({...answers, ...wrong})).toEqual({employee: null, invalid});
  });
});

describe("answersOf", () => {
  it("is what a form holds of an employee", () => {
    const written = (points: number) => String(points).replace(".", ",");
    const {predikat, ...rest} = answers;
    expect({predikat, ...answersOf(employee, written)}).toEqual({predikat, ...rest, jpTeknis: "20"});
    expect(answersOf({...employee, kinerja: {skala: "predikat", predikat: "kurang"}}, String)).toMatchObject({
      skala: "predikat",
      predikat: "kurang",
      nilai: ""
    });
  });
});

describe("typedNumber", () => {
  it("reads comma and point, and nothing else", () => {
    expect(["7", "7,5", "7.", " ", "7e1", "−7"].map(typedNumber)).toEqual([7, 7.5, 7, null, NaN, NaN]);
  });
});
