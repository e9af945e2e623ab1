-- Specification of stats._listens: what must be heard.

begin;
\ir ../../fixtures/guild.sql
select plan(1);

select results_eq(
  $$select stats._listens(m) from unnest(array['messages', 'active', 'joins', 'leaves', 'net', 'voice']) m$$, array['messages',
    'messages', 'members', 'members', 'members', 'voice'],
  'members where they come and go'
);

select * from finish();
rollback;
