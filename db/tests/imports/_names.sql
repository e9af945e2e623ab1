-- Specification of imports._names: under which names a line may have something.

begin;
\ir ../../fixtures/guild.sql
select plan(2);

select is(imports._names('wallet'), '{wallet,cash,balance,coins,amount}', 'our own first, then those of others');
select is_empty(
  $$select a.attname from pg_attribute a
    where a.attrelid = 'imports.line'::regclass and a.attnum > 0 and not a.attisdropped
      and a.attname not in ('guild_id', 'number', 'place', 'progress', 'flaw', 'obstacle')
        and imports._names(a.attname) is null$$,
  'everything that a line means has a name'
);

select * from finish();
rollback;
