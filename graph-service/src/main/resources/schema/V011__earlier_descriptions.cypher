CREATE INDEX earlier_description_supplier IF NOT EXISTS FOR (d:EarlierDescription) ON (d.supplier);
MATCH (c:Cursor {topic: 'facts.suppliers'}) DELETE c;
