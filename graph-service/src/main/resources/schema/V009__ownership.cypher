CREATE INDEX ownership_word_id IF NOT EXISTS FOR (w:OwnershipWord) ON (w.id);
CREATE INDEX ownership_word_held IF NOT EXISTS FOR (w:OwnershipWord) ON (w.held);
CREATE INDEX ownership_word_holder IF NOT EXISTS FOR (w:OwnershipWord) ON (w.holder);
CREATE INDEX owned_by_id IF NOT EXISTS FOR ()-[o:OWNED_BY]-() ON (o.id);
MATCH (c:Cursor {topic: 'facts.identity'}) DELETE c;
