-- Specification of moderation._require_change: what would change nothing is refused.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(17);

select tests.file('timeout', 5, lasts => 24), tests.file('ban', 6, lasts => 24), tests.file('ban', 7);
create function pg_temp.asks(kind text, member_id bigint, lasts numeric, facts text default 'null') returns text language sql
return format(
  'select moderation._require_change(1, %L, %s, tests.h(%s), %s, tests.h())', kind, member_id, coalesce(lasts::text, 'null'),
  facts
);
select lives_ok(pg_temp.asks(a.kind, a.member_id, a.lasts, coalesce(a.facts, 'null')), a.name)
from (values
  ('timeout', 5, 25, null, 'a longer timeout is fine'), ('timeout', 6, 1, null, 'one of somebody else'),
  ('ban', 6, 25, null, 'a longer ban'), ('ban', 6, null, null, 'or one for good'), ('ban', 5, 1, null, 'a ban beside a timeout'),
  ('untimeout', 5, null, null, 'lifting a timeout'), ('unban', 6, null, null, 'lifting a ban'),
  ('unban', 8, null, null, 'also one that is not known'), ('kick', 8, null, null, 'a kick of whom nobody knows where they are'),
  ('untimeout', 8, null, 'tests.facts(timed_out_until => tests.h(0.1))', 'lifting a timeout that only Discord knows')
) as a (kind, member_id, lasts, facts, name);
select tests.refuses(pg_temp.asks(r.kind, r.member_id, r.lasts, coalesce(r.facts, 'null')), r.sqlstate, r.message, r.name)
from (values
  ('timeout', 5, 24, null, 'U0IST', 'They are timed out already, until 2026-01-02 12:00 UTC (case 1). Only a longer timeout '
    'takes its place; for a shorter one lift it first.', 'a timeout that ends just then'),
  ('ban', 6, 24, null, 'U0ISB',
    'They are banned already, until 2026-01-02 12:00 UTC (case 2). Only a longer ban can take its place.',
    'a ban that ends just then'),
  ('ban', 7, null, null, 'U0ISB', 'They are banned already, for good (case 3).',
    'a ban for good of who is banned for good'),
  ('softban', 6, null, null, 'U0ISB',
    'They are banned already, until 2026-01-02 12:00 UTC (case 2). Only a longer ban can take its place.',
    'a softban, which would lift it'),
  ('kick', 8, null, 'tests.facts(is_here => false)', 'U0HER',
    'They are not in this server, so they cannot be kicked. You can ban them '
    'all the same.', 'kicking who is not here'),
  ('unban', 8, null, 'tests.facts()', 'U0NTB', 'They are not banned: they are in this server.', 'lifting the ban of who is here'),
  ('untimeout', 8, null, 'tests.facts(timed_out_until => tests.h())', 'U0NTT', 'They are not timed out.', 'lifting what is over')
) as r (kind, member_id, lasts, facts, sqlstate, message, name);

select * from finish();
rollback;
