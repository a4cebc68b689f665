import Excel from "exceljs";
import type {Cell, Fill, Worksheet} from "exceljs";
import {byline} from "./byline.js";
import {clean} from "../../model/clean.js";
import {face, palette} from "./palette.js";
import {qrPng} from "./qr.js";
import {repack} from "./repack.js";
import {stampLines} from "./stampLines.js";
import type {KitContent, KitModel, KitTable} from "./types.js";
import {bahan} from "../messages.js";

const fill = (color: string): Fill => ({type: "pattern", pattern: "solid", fgColor: {argb: `FF${color}`}});
const head = {bold: true, name: face, size: 10, color: {argb: `FF${palette.ink}`}};
const plain = {name: face, size: 10, color: {argb: `FF${palette.ink}`}};
const quiet = {name: face, size: 9, color: {argb: `FF${palette.muted}`}};

/** Where the cells are that formulas speak of. */
const weightsTop = 9;
const blockTop = 9;

type KitWords = (typeof bahan)["id"];
type ModelCase = KitModel["cases"][number];

/**
 * A workbook whose indexes, ranks and orders are formulas over a sheet of weights and a sheet of mean attainments; the
 * values of this moment are kept beside each formula. What no formula gives stands on sheets of fixed values.
 */
export async function writeXlsx(content: KitContent): Promise<Uint8Array> {
  const t = bahan[content.locale];
  const {model} = content;
  const book = new Excel.Workbook();
  const day = new Date(`${content.date}T00:00:00Z`);
  Object.assign(book, {
    title: content.title,
    creator: content.author || "Timbang",
    lastModifiedBy: content.author || "Timbang",
    subject: content.stamp.data,
    created: day,
    modified: day
  });
  book.calcProperties.fullCalcOnLoad = true;
  const names = {
    weights: t.xlsx.weights,
    shares: t.xlsx.shares,
    ranking: (i: number) => (model.cases.length === 1 ? t.xlsx.ranking : `${t.xlsx.ranking} ${i + 1}`)
  };
  const all = content.links.map((_, i) => i);
  const add = (name: string, cases: number[], stamp = content.stamp) => sheetOf(book, {...content, stamp}, name, cases);
  aboutSheet(add(t.xlsx.about, all.slice(0, 1)), content, book, names);
  weightsSheet(add(names.weights, all), model, t, book);
  const places = sharesSheet(add(names.shares, all), model, t);
  model.cases.forEach((given, i) =>
    rankingSheet(add(names.ranking(i), [i], content.stamps[i]), given, i, {model, t, names, places: places[i]!})
  );
  const tables = content.sections
    .flatMap(({tables, cases, stamp}) => tables.map((table) => ({table, cases, stamp})))
    .filter(({table}) => !/^peringkat-\d/.test(table.id));
  for (const {table, cases, stamp} of tables) tableSheet(add(sheetName(table.id, model, t), cases, stamp), table, t);
  book.worksheets.forEach(wrapStamp);
  return repack(new Uint8Array(await book.xlsx.writeBuffer()), content.date);
}

/** What a sheet is called that holds a table of a scenario, or of all. */
function sheetName(id: string, {cases}: KitModel, t: KitWords): string {
  const [, kind, number] = /^(.*?)(?:-(\d+))?$/.exec(id)!;
  const name = t.xlsx.tables[kind!] ?? kind!;
  return number && cases.length > 1 ? `${name} ${number}` : name;
}

/** A sheet that begins with its caveats and the links of its scenarios, on screen and on each page in print. */
function sheetOf(book: Excel.Workbook, content: KitContent, name: string, cases: number[]): Worksheet {
  const t = bahan[content.locale];
  const {stamp} = content;
  // In heads and feet of pages, & begins a code.
  const printed = (text: string) => text.replaceAll("&", "&&").slice(0, 200);
  const sheet = book.addWorksheet(name, {
    pageSetup: {
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "1:4"
    },
    headerFooter: {
      oddHeader: `&L&8${printed(stamp.data)}`,
      oddFooter: `&L&8${printed(`${stamp.source} ${stamp.made}`)}&R&8&P / &N`
    },
    views: [{showGridLines: false}]
  });
  const facts = stamp.qr === null ? [...stamp.scheme, ...stamp.filter] : [...stamp.status, t.xlsx.rules(t.xlsx.about)];
  const lines = [stamp.data, facts.join("\n"), `${stamp.source} ${stamp.made}`];
  lines.forEach((text, i) => {
    put(sheet, i + 1, 1, text, i === 0 ? {...quiet, bold: true, color: {argb: `FF${palette.warnInk}`}} : quiet);
  });
  const several = cases.length > 1;
  sheet.properties.defaultColWidth = 14;
  cases.forEach((i, c) => {
    const {label, url} = content.links[i]!;
    const cell = sheet.getCell(4, 1 + c);
    const text = several ? clean(label, 15) : t.stamp.openNamed(label);
    cell.value = {text, hyperlink: url, tooltip: t.stamp.openNamed(label)};
    cell.font = {...quiet, underline: true, color: {argb: `FF${palette.accent}`}};
  });
  return sheet;
}

/** The caveats take the width of what stands below them, and as many lines as they need. */
function wrapStamp(sheet: Worksheet): void {
  const columns = Array.from({length: Math.max(1, sheet.columnCount)}, (_, c) => sheet.getColumn(c + 1));
  const width = columns.reduce((sum, column) => sum + (column.width ?? 14), 0);
  for (const row of [1, 2, 3]) {
    const cell = sheet.getCell(row, 1);
    if (columns.length > 1) sheet.mergeCells(row, 1, row, columns.length);
    cell.alignment = {wrapText: true, vertical: "top"};
    const lines = cell.text.split("\n").reduce((sum, text) => sum + Math.ceil((text.length * 1.1) / width), 0);
    sheet.getRow(row).height = 12.5 * Math.max(1, lines) + 1;
  }
}

function aboutSheet(
  sheet: Worksheet,
  content: KitContent,
  book: Excel.Workbook,
  names: {ranking: (i: number) => string}
): void {
  const t = bahan[content.locale];
  sheet.getColumn(1).width = 78;
  sheet.pageSetup.orientation = "portrait";
  put(sheet, 6, 1, content.title, {...head, size: 18});
  put(sheet, 7, 1, byline(content), plain);
  heighten(sheet, 9, [{text: t.xlsx.how, width: 78}]);
  put(sheet, 9, 1, t.xlsx.how, {...plain, bold: true}).alignment = {wrapText: true, vertical: "top"};
  let row = 11;
  for (const text of stampLines(content)) {
    heighten(sheet, row, [{text, width: 78}]);
    put(sheet, row++, 1, text, plain).alignment = {wrapText: true, vertical: "top"};
  }
  ++row;
  // So many rows fit on a printed page, and a code must not be cut.
  let room = 45 - row;
  content.links.forEach(({label, url}, i) => {
    if (room < 10) {
      sheet.getRow(row - 1).addPageBreak();
      room = 40;
    }
    room -= 10;
    const cell = sheet.getCell(row, 1);
    cell.value = {text: `${names.ranking(i)}: ${label}`, hyperlink: url, tooltip: t.stamp.openNamed(label)};
    cell.font = {...plain, underline: true, color: {argb: `FF${palette.accent}`}};
    put(sheet, row + 1, 1, url, quiet).alignment = {wrapText: true};
    const code = qrPng(url);
    if (code) {
      const image = book.addImage({buffer: code.bytes as unknown as Excel.Buffer, extension: "png"});
      sheet.addImage(image, {tl: {col: 0, row: row + 1.2}, ext: {width: 110, height: 110}});
    } else put(sheet, row + 2, 1, t.stamp.qrTooLong, quiet);
    row += 10;
  });
  put(sheet, row, 1, t.xlsx.value, quiet).alignment = {wrapText: true, vertical: "top"};
  heighten(sheet, row, [{text: t.xlsx.value, width: 78}]);
  row += 2;
  for (const section of content.sections.filter(({sentences}) => sentences.length > 0)) {
    put(sheet, row++, 1, section.title, head);
    for (const text of section.sentences) {
      heighten(sheet, row, [{text, width: 78}]);
      put(sheet, row++, 1, text, plain).alignment = {wrapText: true, vertical: "top"};
    }
    ++row;
  }
}

/** Rows: what is compared with, then the scenarios; columns: the dimensions, their sum, whether it is 100%. */
function weightsSheet(sheet: Worksheet, model: KitModel, t: KitWords, book: Excel.Workbook): void {
  const rows = [model.baseline, ...model.cases];
  put(sheet, 6, 1, t.xlsx.inputs, head);
  const titles = [t.xlsx.scenario, ...model.dimensions.map(({label}) => label), t.xlsx.sum, t.xlsx.check];
  heads(
    sheet,
    weightsTop - 1,
    titles,
    titles.map((_, c) => c > 0 && c < titles.length - 1)
  );
  [44, 16, 16, 16, 16, 14, 24].forEach((width, c) => (sheet.getColumn(c + 1).width = width));
  rows.forEach(({name, weights}, k) => {
    const row = weightsTop + k;
    put(sheet, row, 1, name, plain).alignment = {wrapText: true, vertical: "middle"};
    weights.forEach((weight, d) => {
      const cell = sheet.getCell(row, d + 2);
      number(cell, weight, "0.0%");
      cell.fill = fill(palette.input);
      cell.border = {bottom: {style: "thin", color: {argb: `FF${palette.faint}`}}};
      cell.dataValidation = {
        type: "decimal",
        operator: "between",
        formulae: [0, 1],
        showErrorMessage: true,
        errorTitle: t.xlsx.invalidTitle,
        error: t.xlsx.invalid
      };
    });
    formula(sheet.getCell(row, 6), `SUM(B${row}:E${row})`, 1, "0.0%");
    formula(sheet.getCell(row, 7), `IF(ABS(F${row}-1)<1E-9,"${t.xlsx.good}","${t.xlsx.bad}")`, t.xlsx.good, "@");
    sheet.getCell(row, 7).alignment = {indent: 1};
    book.definedNames.add(`'${sheet.name}'!$B$${row}:$E$${row}`, weightsName(k));
  });
  sheet.addConditionalFormatting({
    ref: `F${weightsTop}:G${weightsTop + rows.length - 1}`,
    rules: [
      {
        type: "expression",
        priority: 1,
        formulae: [`ABS($F${weightsTop}-1)>=1E-9`],
        style: {
          font: {bold: true, color: {argb: "FFB00020"}},
          fill: {type: "pattern", pattern: "solid", bgColor: {argb: "FFFFE0E0"}}
        }
      }
    ]
  });
}

/** What formulas call the weights of a scenario; the first are those it is compared with. */
const weightsName = (k: number) => (k === 0 ? "Bobot_acuan" : `Bobot_${k}`);

/** Rows by scenario and agency; gives the row of each scenario's first agency. Unranked agencies have no numbers. */
function sharesSheet(sheet: Worksheet, model: KitModel, t: KitWords): number[] {
  sheet.getColumn(1).width = 34;
  sheet.getColumn(2).width = 30;
  put(sheet, 6, 1, t.xlsx.sharesLead, head);
  const titles = [
    t.xlsx.scenario,
    model.unit,
    ...model.dimensions.map(({label}) => label),
    ...model.dimensions.map(({label}) => `${label} (${t.xlsx.before(model.baseline.name)})`)
  ];
  heads(
    sheet,
    blockTop - 1,
    titles,
    titles.map((_, c) => c > 1)
  );
  let row = blockTop;
  const places: number[] = [];
  for (const {name, rows} of model.cases) {
    places.push(row);
    for (const {label, shares, before} of rows) {
      put(sheet, row, 1, name, plain);
      put(sheet, row, 2, label, plain).alignment = {indent: 1};
      model.dimensions.forEach((_, d) => {
        number(sheet.getCell(row, 3 + d), shares?.[d], "0.0000");
        number(sheet.getCell(row, 7 + d), before?.[d], "0.0000");
      });
      ++row;
    }
  }
  model.dimensions.forEach((_, d) => [3, 7].forEach((at) => (sheet.getColumn(at + d).width = 16)));
  sheet.views = [{state: "frozen", xSplit: 2, ySplit: blockTop - 1, showGridLines: false}];
  return places;
}

/**
 * One scenario: index and rank before and now by formula, and below them the same in the order of rank. A rank counts who
 * is ahead by more than rounding, as the site does; without a sum of 100% nothing is computed.
 */
function rankingSheet(
  sheet: Worksheet,
  {name, rows}: ModelCase,
  i: number,
  {model, t, names, places}: {model: KitModel; t: KitWords; names: {shares: string}; places: number}
): void {
  put(sheet, 6, 1, t.xlsx.rankingLead(name), head);
  put(sheet, 7, 1, t.xlsx.rounded, quiet);
  const titles = [
    model.unit,
    t.table.index,
    t.table.rank,
    `${t.table.index} (${model.baseline.name})`,
    `${t.table.rank} (${model.baseline.name})`,
    t.table.rankChange,
    t.table.indexChange,
    t.xlsx.place,
    t.table.n
  ];
  heads(sheet, blockTop - 1, titles);
  [30, 12, 12, 20, 20, 12, 18, 12, 16].forEach((width, c) => (sheet.getColumn(c + 1).width = width));
  const [first, last] = [blockTop, blockTop + Math.max(1, rows.length) - 1];
  const index = (k: number, row: number, from: string, to: string): string => {
    const range = `'${names.shares}'!${from}${row}:${to}${row}`;
    const weights = weightsName(k);
    return `IF(AND(COUNT(${range})=4,ABS(SUM(${weights})-1)<1E-9),100*SUMPRODUCT(${range},${weights}),"")`;
  };
  const ordered = order(rows);
  rows.forEach((row, k) => {
    const at = blockTop + k;
    const from = places + k;
    put(sheet, at, 1, row.label, plain);
    formula(sheet.getCell(at, 2), index(i + 1, from, "C", "F"), row.index, "0.00");
    formula(sheet.getCell(at, 3), rankFormula("B", at, first, last), row.rank, "0");
    formula(sheet.getCell(at, 4), index(0, from, "G", "J"), row.indexBefore, "0.00");
    formula(sheet.getCell(at, 5), rankFormula("D", at, first, last), row.rankBefore, "0");
    const both = row.rank !== null && row.rankBefore !== null;
    formula(
      sheet.getCell(at, 6),
      `IF(AND(ISNUMBER(C${at}),ISNUMBER(E${at})),E${at}-C${at},"")`,
      both ? row.rankBefore! - row.rank! : null,
      "+0;-0;0"
    );
    formula(
      sheet.getCell(at, 7),
      `IF(AND(ISNUMBER(B${at}),ISNUMBER(D${at})),ROUND(ROUND(B${at},2)-ROUND(D${at},2),2),"")`,
      row.change,
      "+0.00;-0.00;0.00"
    );
    formula(
      sheet.getCell(at, 8),
      `IF(ISNUMBER(C${at}),C${at}+COUNTIF(C$${first}:C${at},C${at})-1,"")`,
      ordered[k] ?? null,
      "0"
    );
    if (row.why) put(sheet, at, 9, row.why, quiet);
    else number(sheet.getCell(at, 9), row.n, "#,##0");
  });
  const below = last + 3;
  put(sheet, below, 1, t.xlsx.sorted, head);
  heads(sheet, below + 1, [model.unit, t.table.index, t.table.rank, t.table.rankChange]);
  rows.forEach((_, k) => {
    const at = below + 2 + k;
    const found = ordered.indexOf(k + 1);
    const row = rows[found];
    const sortedCell = (letter: string) =>
      `IFERROR(INDEX(${letter}$${first}:${letter}$${last},MATCH(${k + 1},H$${first}:H$${last},0)),"")`;
    formula(sheet.getCell(at, 1), sortedCell("A"), row?.label ?? null, "@");
    formula(sheet.getCell(at, 2), sortedCell("B"), row?.index ?? null, "0.00");
    formula(sheet.getCell(at, 3), sortedCell("C"), row?.rank ?? null, "0");
    const both = row && row.rank !== null && row.rankBefore !== null;
    formula(sheet.getCell(at, 4), sortedCell("F"), both ? row.rankBefore! - row.rank! : null, "+0;-0;0");
  });
  sheet.views = [{state: "frozen", xSplit: 1, ySplit: blockTop - 1, showGridLines: false}];
}

/** Counts who is ahead by more than rounding. A cell without a number is no one; it is compared but never reckoned with. */
function rankFormula(letter: string, row: number, first: number, last: number): string {
  const range = `${letter}$${first}:${letter}$${last}`;
  const own = `${letter}${row}`;
  return `IF(ISNUMBER(${own}),1+SUMPRODUCT(ISNUMBER(${range})*(${range}>${own}+1E-12*MAX(${range}))),"")`;
}

/** The place of each row in the order of rank, ties in the order of rows; null without a rank. */
function order(rows: ModelCase["rows"]): (number | null)[] {
  return rows.map(({rank}, k) =>
    rank === null ? null : rank + rows.slice(0, k).filter((other) => other.rank === rank).length
  );
}

const widthOf = ({share}: KitTable["columns"][number]) => Math.max(13, 16 * share);

function tableSheet(sheet: Worksheet, table: KitTable, t: KitWords): void {
  put(sheet, 6, 1, table.caption, head);
  put(sheet, 7, 1, t.xlsx.value, quiet);
  heads(
    sheet,
    blockTop - 1,
    table.columns.map(({label}) => label),
    table.columns.map(({numeric}) => numeric)
  );
  table.columns.forEach((column, c) => (sheet.getColumn(c + 1).width = widthOf(column)));
  table.rows.forEach((row, k) =>
    row.forEach(({text, value}, c) => {
      const cell = sheet.getCell(blockTop + k, c + 1);
      if (typeof value === "number" && Number.isFinite(value)) number(cell, value, formatOf(text, value));
      else
        put(sheet, blockTop + k, c + 1, text, plain).alignment = {
          wrapText: true,
          vertical: "middle",
          horizontal: table.columns[c]!.numeric ? "right" : "left",
          indent: table.columns[c]!.numeric || c === 0 ? 0 : 1
        };
    })
  );
  table.rows.forEach((row, k) =>
    heighten(
      sheet,
      blockTop + k,
      row.map(({text}, c) => ({text, width: widthOf(table.columns[c]!)}))
    )
  );
  if (table.note) put(sheet, blockTop + table.rows.length + 1, 1, table.note, quiet);
  sheet.views = [{state: "frozen", ySplit: blockTop - 1, showGridLines: false}];
}

/** A number format that shows what the text shows. */
function formatOf(text: string, value: number): string {
  if (text.includes("%")) return "0.0%";
  if (/^[+−]/.test(text) || (value === 0 && /[.,]00$/.test(text)))
    return /[.,]\d\d$/.test(text) ? "+0.00;-0.00;0.00" : "+0;-0;0";
  return Number.isInteger(value) ? "#,##0" : "0.00";
}

/** `numeric` says of which columns the numbers stand to the right; of all but the first, unless it is told. */
function heads(
  sheet: Worksheet,
  row: number,
  titles: string[],
  numeric: boolean[] = titles.map((_, c) => c > 0)
): void {
  sheet.getRow(row).height = 30;
  titles.forEach((title, c) => {
    const cell = put(sheet, row, c + 1, title, head);
    cell.fill = fill(palette.alt);
    cell.alignment = {
      wrapText: true,
      vertical: "middle",
      horizontal: numeric[c] ? "right" : "left",
      indent: numeric[c] || c === 0 ? 0 : 1
    };
  });
}

/** Text is always text: a cell whose text begins with = is not a formula. */
function put(sheet: Worksheet, row: number, column: number, text: string, font: Partial<Excel.Font>): Cell {
  const cell = sheet.getCell(row, column);
  cell.value = text;
  cell.font = font;
  return cell;
}

/** Spreadsheet programs do not all make rows high enough for text that wraps. */
function heighten(sheet: Worksheet, row: number, texts: {text: string; width: number}[]): void {
  const lines = Math.max(...texts.map(({text, width}) => Math.ceil((text.length * 1.05) / width)));
  if (lines > 1) sheet.getRow(row).height = 13.5 * lines + 2;
}

function number(cell: Cell, value: number | null | undefined, format: string): void {
  cell.value = value ?? null;
  cell.numFmt = format;
  cell.font = plain;
  cell.alignment = {vertical: "middle"};
}

function formula(cell: Cell, formula: string, result: number | string | null, format: string): void {
  cell.value = {formula, result: result ?? ""};
  cell.numFmt = format;
  cell.font = plain;
}
