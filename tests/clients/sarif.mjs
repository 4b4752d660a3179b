// SARIF: the findings of every sample hold the schema of SARIF 2.1.0.
import { accepts, finish, refuses, sample } from './check.mjs';
import { packaged, validator } from './schema.mjs';

const complaints = validator(packaged('@microsoft/sarif-multitool-linux/sarif-2.1.0.json'));

accepts(complaints(JSON.parse(sample('good.sarif'))), 'good.sarif');
refuses(complaints(JSON.parse(sample('bad.sarif'))), 'bad.sarif');
finish();
