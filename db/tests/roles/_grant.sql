-- Specification of roles._grant: gives a member a reason.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(10);

select is(tests.give(5, 201), 1::bigint, 'it says how many effects it took');
select results_eq(
  'select concat_ws('' '', method, path, tests.said(reason)) from outbox.effect',
  array['PUT /guilds/1/members/5/roles/201 shop wants it'], 'the role is given'
);
select tests.clear_effects();
select is(tests.give(5, 201, at => tests.t(5)), 1::bigint, 'asked for again it is told again, as it may have been lost');
select is((select since from roles.why(1, 5, 201)), tests.t(), 'and is the same reason');
select tests.clear_effects();

select tests.give(5, 202, ref => 'loan', until => tests.t(10));
select results_eq(
  $$select run_at, arguments from outbox.due where function = 'roles._end' and finished_at is null$$,
  $$values (tests.t(10), '{"member_id": 5, "role_id": 202, "source": "shop", "ref": "loan"}'::jsonb)$$, 'its end is scheduled'
);
select tests.give(5, 202, ref => 'loan', until => tests.t(20));
select results_eq(
  $$select run_at from outbox.due where function = 'roles._end' and finished_at is null$$, array[tests.t(20)], 'and moves'
);
select tests.give(5, 202, ref => 'loan');
select is_empty(
  $$select from outbox.due where function = 'roles._end' and finished_at is null$$, 'for good there is none'
);

select tests.edit_roles(5, taken => '{202}', at => tests.t(30));
select tests.clear_effects();
select tests.give(5, 202, ref => 'loan', at => tests.t(40));
select is(tests.told(), '5+202', 'what people took is given again to who asks for it');
select is(tests.counting(5), '201 shop, 202 shop', 'and counts');
select tests.edit_roles(6, given => '{203}', at => tests.t(40));
select is(tests.give(6, 203), 0::bigint, 'what people gave is there already');

select * from finish();
rollback;
