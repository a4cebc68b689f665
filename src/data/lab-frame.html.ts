import {policyInFrame} from "../../scripts/policy.js";
import {frameDocument} from "../lab/sandbox/frameDocument.js";

process.stdout.write(frameDocument(policyInFrame));
