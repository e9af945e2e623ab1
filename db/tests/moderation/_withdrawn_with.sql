-- Specification of moderation._withdrawn_with: what goes with a case that is pardoned.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(3);

select tests.configure('moderation.ladder', 'gentle');
select tests.file('warn', 5, points => 3), tests.file('warn', 6), tests.file('kick', 5, source => 'rule', follows => 1),
  tests.file('warn', 5, points => 3);
create function pg_temp.withdrawn(number bigint) returns bigint[] language sql as $$
  select array(select w.number from moderation._withdrawn_with(tests.filed(withdrawn.number)) w)
$$;
select is(pg_temp.withdrawn(3), array[3::bigint], 'a case');
select is(pg_temp.withdrawn(1), array[1, 2]::bigint[], 'and what the ladder made of it, not what else followed');
do $$ begin perform moderation.pardon(1, 2); end $$;
select is(pg_temp.withdrawn(1), array[1::bigint], 'unless that is withdrawn already');

select * from finish();
rollback;
