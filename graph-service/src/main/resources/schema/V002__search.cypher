CREATE FULLTEXT INDEX supplier_words IF NOT EXISTS FOR (s:Supplier) ON EACH [s.name, s.aliases, s.id, s.identifiers] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE INDEX supplier_by_risk IF NOT EXISTS FOR (s:Supplier) ON (s.byRisk);
CREATE INDEX supplier_by_name IF NOT EXISTS FOR (s:Supplier) ON (s.byName);
CREATE INDEX supplier_country_by_risk IF NOT EXISTS FOR (s:Supplier) ON (s.country, s.byRisk);
CREATE INDEX supplier_country_by_name IF NOT EXISTS FOR (s:Supplier) ON (s.country, s.byName);
CREATE INDEX supplier_band_by_risk IF NOT EXISTS FOR (s:Supplier) ON (s.band, s.byRisk);
