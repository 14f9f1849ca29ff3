DROP INDEX supplier_words IF EXISTS;
MATCH (s:Supplier) WHERE s.words IS NULL CALL (s) { SET s.describedStamp = null, s.words = toLower(replace(replace(replace(replace(replace(s.id, '.', ' '), '_', ' '), ':', ' '), '~', ' '), '-', ' ')) REMOVE s.recordWords } IN TRANSACTIONS OF 10000 ROWS;
MATCH (r:Record) WHERE r.words IS NULL CALL (r) { SET r.describedStamp = null } IN TRANSACTIONS OF 10000 ROWS;
MATCH (c:Cursor {topic: 'facts.suppliers'}) DELETE c;
CREATE FULLTEXT INDEX supplier_words IF NOT EXISTS FOR (s:Supplier) ON EACH [s.words, s.places] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE INDEX supplier_region_by_risk IF NOT EXISTS FOR (s:Supplier) ON (s.region, s.byRisk);
CREATE INDEX supplier_region_by_name IF NOT EXISTS FOR (s:Supplier) ON (s.region, s.byName);
