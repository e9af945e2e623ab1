-- Specification of roles._edits: the roles of an entry.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(8);

create function pg_temp.edits(changes jsonb, key text default '$add') returns text language sql as $$
  select roles._edits(edits.changes, edits.key, 5, 61, '2026-01-01Z')::text
$$;
select is(
  pg_temp.edits('[
    {"key": "$add", "new_value": [{"id": "201", "name": "a"}, {"id": "202"}]},
    {"key": "$remove", "new_value": [{"id": "203"}]}
  ]'),
  array[(5, 201, 61, '2026-01-01Z'), (5, 202, 61, '2026-01-01Z')]::roles.edit[]::text, 'those of the key'
);
select is(
  pg_temp.edits(c.changes::jsonb), '{}', format('%s: none', coalesce(c.changes, 'null'))
)
from (values
  (null), ('[]'), ('{}'), ('"x"'), ('[{"key": "$add"}]'), ('[{"key": "$add", "new_value": "x"}]'),
  ('[{"key": "$add", "new_value": [{"id": "x"}, {"id": "99999999999999999999"}, {}, 7]}]')
) as c (changes);

select * from finish();
rollback;
