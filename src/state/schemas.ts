import * as z from "zod";

// Trying whether code can be made of text is itself against the policy of the pages.
z.config({jitless: true});

export {z};
