// Prints the folders that every format is tried with, one a line, for drivers in other languages: the plan of hostile words is written.
import { places } from './findings.mjs';

for (const place of places) console.log(place);
