-- Specification of privacy._without_others: a row without others and without secrets.

begin;
\ir ../../fixtures/guild.sql
select plan(3);

select is(privacy._without_others('{"member_id": 5, "actor_id": 6, "ended_by": 7, "amount": 1}', 5, '{}'),
  '{"member_id": 5, "amount": 1}',
  'who else was concerned is left out');
select is(privacy._without_others('{"actor_id": 5, "ended_by": 5}', 5, '{}'), '{"actor_id": 5, "ended_by": 5}',
  'they themselves are not');
select is(
  privacy._without_others('{"member_id": 5, "seed": "x", "token": "y"}', 5, '{seed,token}'), '{"member_id": 5}', 'secrets are'
);

select * from finish();
rollback;
