-- Specification of desk.set_panel: a panel is made and changed.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(5);

select is(
  (select row(p.name, p.title, p.style, p.type_names)::text
   from desk.set_panel(1, ' main ', '{support}', 'Help', actor_id => 900, facts => tests.lead(), key => 'k') p),
  '(main,Help,buttons,{Support})', 'it is made'
);
select is(
  (desk.set_panel(1, ' main ', '{support}', 'Help', actor_id => 900, facts => tests.lead(), key => 'k')).title, 'Help',
  'the same key returns the same'
);
update desk.panel set channel_id = 101, message_id = 700;
select is((desk.set_panel(1, 'main', '{1}', 'Ask', style => 'menu')).title, 'Ask', 'it is changed');
select results_eq(
  'select tests.effects()', array['PATCH /channels/101/messages/700 desk.panel'], 'where it is posted as well'
);
select throws_ok(
  $$select desk.set_panel(1, 'x', '{1}', 'x', actor_id => 77, facts => tests.staff())$$, 'U0TLD', null, 'staff may not'
);

select * from finish();
rollback;
