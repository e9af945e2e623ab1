-- Specification of roles._given_by_hand: people gave roles.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(4);

select roles._lock(1, '{5}');
select roles._given_by_hand(
  1, array[
    (5, 201, 61, tests.t(10)), (5, 205, 61, tests.t(10)), (5, 999, 61, tests.t(10)), (5, 201, 62, tests.t(12))
  ]::roles.edit[]
);
select results_eq(
  'select role_id, source, actor_id, since from roles.reason', $$values (201::bigint, 'discord', 62::bigint, tests.t(12))$$,
  'that is a reason, of who did it last; not of a role that an integration gives'
);
select roles._given_by_hand(1, array[(5, 201, 63, tests.t(15))]::roles.edit[]);
select is((select actor_id from roles.reason), 62::bigint, 'one that counts stays');
select tests.edit_roles(5, taken => '{201}', at => tests.t(20));
select roles._given_by_hand(1, array[(5, 201, 63, tests.t(19))]::roles.edit[]);
select is(tests.counting(5), null, 'what was taken since is not given');
select roles._given_by_hand(1, array[(5, 201, 63, tests.t(21))]::roles.edit[]);
select is(tests.counting(5), '201 discord', 'given again, it is');

select * from finish();
rollback;
