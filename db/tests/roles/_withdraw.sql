-- Specification of roles._withdraw: ends one reason.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(7);

select tests.give(5, 201), tests.give(5, 201, 'leveling', ''), tests.give(5, 201, ref => 'loan', until => tests.t(9));
select tests.clear_effects();
select ok(tests.withdraw(5, 201, ref => 'loan'), 'it says that there was one');
select is_empty(
  $$select from outbox.due where function = 'roles._end' and finished_at is null$$, 'its end is not due any more'
);
select ok(tests.withdraw(5, 201), 'another');
select is(tests.told(), null, 'the role stays while there is one');
select tests.withdraw(5, 201, 'leveling', '', at => tests.t(5));
select results_eq(
  'select concat_ws('' '', method, path, tests.said(reason)) from outbox.effect',
  array['DELETE /guilds/1/members/5/roles/201 leveling is over'], 'and goes with the last'
);
select ok(not tests.withdraw(5, 201), 'there was none');
select tests.clear_effects();
select tests.edit_roles(6, given => '{201}', at => tests.t(-5));
select tests.give(6, 201);
select tests.withdraw(6, 201);
select is(tests.told(), null, 'what people gave as well stays');

select * from finish();
rollback;
