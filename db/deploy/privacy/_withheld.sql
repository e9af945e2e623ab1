-- Deploy guildkeeper:privacy/_withheld to pg

begin;
set local role guildkeeper_owner;

create function privacy._withheld(schema_name text, table_name text)
returns boolean
language sql immutable
return _withheld.schema_name in ('event', 'outbox')
  or (_withheld.schema_name, _withheld.table_name) in (
    -- What moderators and staff wrote for each other, and by which rules they watch.
    ('automod', 'match'), ('automod', 'trace'), ('moderation', 'case_edit'), ('moderation', 'log'),
    ('tickets', 'access'), ('tickets', 'close_request'), ('tickets', 'staff_note'), ('tickets', 'step'),
    -- The bank's hand in a game that goes on.
    ('games', 'card'),
    -- Says nothing but that there is a purse.
    ('economy', 'turn'),
    -- Until it is done, that somebody is being forgotten.
    ('privacy', 'forgetting'), ('privacy', 'unread')
  );

comment on function privacy._withheld is
'Whether a table is left out of what members get of themselves: what moderators and staff keep for each other, and what passes
through (the front door, the outbox).';

commit;
