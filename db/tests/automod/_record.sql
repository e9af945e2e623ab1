-- Specification of automod._record: which rules messages met.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(4);

create function pg_temp.record(n integer) returns bigint language sql as $$
  select count(*)
  from tests.wrote('Secret', n => record.n) m
  cross join lateral automod._record(array[automod._found(1, automod._see(m))])
$$;
select tests.rule('links');
select is(pg_temp.record(0), 1::bigint, 'what is new is returned');
select is(pg_temp.record(0), 0::bigint, 'what is known is not');
select is((select m.excerpt from automod.match m), null, 'without what was said');
select tests.configure('automod.keep_excerpts', 'true');
select pg_temp.record(1);
select is((select m.excerpt from automod.match m where m.excerpt is not null), 'Secret', 'unless the setting says so');

select * from finish();
rollback;
