-- Specification of imports._require_owner: who may import.

begin;
\ir ../../fixtures/guild.sql
select plan(3);

update app.guild set owner_id = 6;
select lives_ok('select imports._require_owner(1, 6)', 'the owner may');
select lives_ok('select imports._require_owner(1, null)', 'an operator may');
select tests.refuses('select imports._require_owner(1, 7)', 'U0IMO',
  'Only the owner of the server may bring in what another bot knew.', 'nobody else may');

select * from finish();
rollback;
