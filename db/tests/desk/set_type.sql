-- Specification of desk.set_type: a type is added and changed.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(9);

select is(
  (select row(y.number, y.name, y.questions)::text
   from desk.set_type(
     1, options => '{"name": "Reports", "most_open": 9}', actor_id => 900, facts => tests.lead(), key => 'k'
   ) y),
  '(2,Reports,0)', 'it is added'
);
select is(
  (
    desk.set_type(1, options => '{"name": "Reports", "most_open": 9}', actor_id => 900, facts => tests.lead(), key => 'k')
  ).number,
  2, 'the same key returns the same'
);
select is((desk.set_type(1, 'reports', '{"emoji": "🛟"}')).emoji, '🛟', 'an option is changed');
select is((select y.most_open from desk.type y where y.number = 2), 9, 'what is not named stays');
select throws_ok(
  $$select desk.set_type(1, options => '{"name": "X"}', actor_id => 77, facts => tests.staff())$$, 'U0TLD', null,
  'staff may not'
);
select throws_ok($$select desk.set_type(1)$$, 'U0TOV', null, 'a type has a name');
select throws_ok($$select desk.set_type(99, options => '{"name": "X"}')$$, 'U0GLD', null, 'an unknown guild is refused');
select tests.ticket();
update tickets.ticket set type_number = 1;
select tickets._admit(tests.ticket(1));
select tests.clear_effects();
select desk.set_type(1, '1', '{"staff_role_ids": [202]}', at => tests.h());
select tests.run('tickets.type 1');
select results_eq(
  'select tests.effects()', array['DELETE /channels/501/permissions/201', 'PUT /channels/501/permissions/202'],
  'open tickets follow, once it is committed'
);
select is(has_function_privilege('guildkeeper_bot', 'desk.set_type'::regproc, 'execute'), true, 'the bot may call it');

select * from finish();
rollback;
