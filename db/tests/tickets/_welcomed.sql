-- Specification of tickets._welcomed: the controls are there.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(3);

select tests.ticket();
update tickets.ticket set controls_id = null;
select tickets._welcomed(1, '{"number": 1, "message_id": 700}', tests.h());
select is((select t.controls_id from tickets.ticket t), 700::bigint, 'they are known');
select results_eq('select tests.effects()', array['PUT /channels/501/messages/pins/700'], 'and pinned');
select tests.clear_effects();
update tickets.ticket set controls_id = null;
select tickets._show(tests.ticket(1), tests.h());
select tickets._welcomed(1, '{"number": 1, "message_id": 700}', tests.h());
select results_eq(
  'select tests.effects()', array['PUT /channels/501/messages/pins/700', 'PATCH /channels/501/messages/700 tickets.welcome'],
  'what changed meanwhile is edited in'
);

select * from finish();
rollback;
