-- Specification of desk._show_panels: what is posted is edited.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

insert into desk.panel (guild_id, name, title, type_numbers, channel_id, message_id)
values (1, 'main', 'Help', '{1}', 101, 700), (1, 'other', 'Help', '{1}', 102, null), (1, 'none', 'Help', '{1}', null, null);
select desk._show_panels(1);
select results_eq('select tests.effects()', array['PATCH /channels/101/messages/700 desk.panel'], 'and nothing else');
select results_eq('select p.name from desk.panel p where p.is_stale', array['other'], 'what is on its way is edited later');

select * from finish();
rollback;
