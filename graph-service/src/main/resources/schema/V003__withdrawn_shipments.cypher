MATCH (c:Cursor {topic: 'facts.shipments'}) DELETE c;
