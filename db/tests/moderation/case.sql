-- Specification of the tables of cases: what must be true of them whoever writes.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(16);

select tests.file('warn') as warning \gset
select tests.file('timeout', lasts => 24) as timeout \gset
select col_is_pk('moderation', 'case', array['guild_id', 'number'], 'a case has a number of its own in its guild');
select col_is_pk('moderation', 'sanction', array['guild_id', 'member_id', 'kind'], 'at most one timeout and one ban a member');
select throws_ok(
  format(
    'insert into moderation.sanction (guild_id, member_id, kind, number, ends_at) values (1, %s, %L, %s, %L)',
    s.member_id, s.kind, s.number, s.ends_at
  ), s.sqlstate, null, s.name
)
from (values
  (5, 'timeout', 2, '2026-01-03', '23505', 'a second timeout of a member is impossible'),
  (6, 'timeout', 2, null, '23514', 'a timeout has an end'),
  (6, 'warn', 2, '2026-01-03', '23514', 'nothing else is in force'),
  (6, 'ban', 99, '2026-01-03', '23503', 'what is in force has a case')
) as s (member_id, kind, number, ends_at, sqlstate, name);
select throws_ok(
  format('insert into moderation.case (guild_id, number, at, kind, source, member_id, %s) values (1, 3, now(), %L, %L, %s, %s)',
    c.column_name, c.kind, 'command', c.member_id, c.value),
  c.sqlstate, null, c.name
)
from (values
  ('reason', 'warn', '0', 'null', '23514', 'a member''s id is positive'),
  ('points', 'warn', '5', '-1', '23514', 'points are not below 0'),
  ('points', 'warn', '5', '1001', '23514', 'nor above 1000'),
  ('ends_at', 'warn', '5', 'now()', '23514', 'only what lasts has an end'),
  ('follows', 'warn', '5', '3', '23514', 'a case follows from an earlier one'),
  ('follows', 'warn', '5', '-1', '23503', 'which there is')
) as c (column_name, kind, member_id, value, sqlstate, name);
select table_privs_are('moderation', t, 'guildkeeper_bot', '{}'::text[], format('the bot has no part in %s', t))
from unnest(array['case', 'case_edit', 'sanction', 'counter']) t;

select * from finish();
rollback;
