-- Specification of roles._dangers: which permissions make a role dangerous.

begin;
\ir ../../fixtures/guild.sql
select plan(3);

select is((roles._dangers())[1], 'administrator', 'the one that includes all others comes first');
select is(cardinality(roles._dangers()), 12, 'these are twelve');
select is_empty(
  'select d from unnest(roles._dangers()) d where app._permissions(d) is null', 'Discord knows each of them'
);

select * from finish();
rollback;
