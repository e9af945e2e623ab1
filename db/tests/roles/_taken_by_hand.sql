-- Specification of roles._taken_by_hand: people took roles.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(6);

select tests.give(5, 201, at => tests.t()), tests.want(5, '{201}', tests.t(20)), tests.edit_roles(6, given => '{202}');
select tests.clear_effects();
select roles._taken_by_hand(1, array[
  (5, 201, 61, tests.t(10)), (6, 202, null, tests.t(10)), (7, 201, 61, tests.t(10))
]::roles.edit[]);
select results_eq(
  'select source, taken_at, taken_by, ended_at from roles.reason where member_id = 5 order by source',
  $$values ('leveling', null::timestamptz, null::bigint, null::timestamptz), ('shop', tests.t(10), 61, null)$$,
  'reasons of that time count no more'
);
select is((select role_ids from roles.member where member_id = 5), '{201}', 'what was decided since goes on');
select is((select ended_at from roles.reason where member_id = 6), tests.t(10), 'what people gave is over');
select roles._taken_by_hand(1, array[(5, 201, 61, tests.t(30))]::roles.edit[]);
select is(tests.counting(5), null, 'taken later, none counts');
select is((select role_ids from roles.member where member_id = 5), '{}', 'and we have nothing on');
select is(tests.told(), null, 'Discord is told nothing');

select * from finish();
rollback;
