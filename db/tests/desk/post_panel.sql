-- Specification of desk.post_panel: a panel is in one place.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(5);

select desk.set_panel(1, 'main', '{1}', 'Help');
select desk.post_panel(1, 'main', 101, 900, facts => tests.lead());
select results_eq('select tests.effects()', array['POST /channels/101/messages desk.panel'], 'it is posted');
select tests.clear_effects();
select desk._panel_posted(1, '{"name": "main", "channel_id": 101, "message_id": 700}', tests.h());
select desk.post_panel(1, 'main', 102);
select results_eq(
  'select tests.effects()', array['DELETE /channels/101/messages/700', 'POST /channels/102/messages desk.panel'], 'and moved'
);
select throws_ok($$select desk.post_panel(1, 'main', 100)$$, 'U0CHT', null, 'nobody reads in a category');
select tests.refuses($$select desk.post_panel(1, 'x', 101)$$, 'U0TPN', 'There is no panel "x".', 'there must be one');
select throws_ok($$select desk.post_panel(1, 'main', 101, 77, facts => tests.staff())$$, 'U0TLD', null, 'staff may not');

select * from finish();
rollback;
