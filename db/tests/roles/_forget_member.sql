-- Specification of roles._forget_member: why a member wears roles is forgotten, and they go.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(6);

select tests.see(5, '{201}');
select tests.give(5, 201), tests.give(5, 202, until => tests.t(3600)), tests.give(6, 201);
select tests.told() is not null as told;
select lives_ok('select roles._forget_member(1, 5, tests.t(10))', 'a member is forgotten');
select is(tests.told(), '5-202', 'what we gave is taken, and not what people gave');
select is_empty(
  $$select from roles.reason where member_id = 5 union all select from roles.worn where member_id = 5
  union all select from roles.member where member_id = 5$$, 'and not known any more'
);
select is((select count(*) from roles.reason where member_id = 6), 1::bigint, 'others keep theirs');
select roles.deny(1, 7, 201) is not null as denied;
select roles._forget_member(1, 7, tests.t(10));
select is((select count(*) from roles.denial where member_id = 7), 1::bigint, 'a denial stays');
select app._forget_member(1, 5);
select is_empty('select * from roles.selfcheck(1)', 'and all is right');

select * from finish();
rollback;
