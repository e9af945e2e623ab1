-- Specification of desk.remove_panel: a panel is taken away.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(3);

insert into desk.panel (guild_id, name, title, type_numbers, channel_id, message_id)
values (1, 'main', 'Help', '{1}', 101, 700);
select throws_ok($$select desk.remove_panel(1, 'main', 77, facts => tests.staff())$$, 'U0TLD', null, 'staff may not');
select is((desk.remove_panel(1, 'main', 900, facts => tests.lead())).title, 'Help', 'it is returned');
select results_eq('select tests.effects()', array['DELETE /channels/101/messages/700'], 'and its message deleted');

select * from finish();
rollback;
