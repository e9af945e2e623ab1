-- Specification of moderation._require_case: the case of this guild.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(5);

select tests.file('warn'), tests.file('warn', guild_id => 2), tests.file('warn', guild_id => 2);
select is((moderation._require_case(1, 1)).guild_id, 1::bigint, 'the case with that number');
select tests.refuses(
  format('select moderation._require_case(1, %s)', coalesce(n.number, 'null')), 'U0CAS',
  format('There is no case %s in this server. /case search finds those there are.', coalesce(n.number, 'null')),
  n.name || ' is refused'
)
from (values ('2', 'another guild''s'), ('0', 'case 0'), ('-1', 'case -1'), (null, 'no case')) as n (number, name);

select * from finish();
rollback;
