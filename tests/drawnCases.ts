import fc from "fast-check";

/** Properties draw the same cases in every run; `FC_SEED=7 npm run test:unit` draws others. */
fc.configureGlobal({seed: Number(process.env.FC_SEED ?? 20_261_201)});
