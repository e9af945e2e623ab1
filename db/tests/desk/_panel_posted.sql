-- Specification of desk._panel_posted: where a panel is.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(3);

insert into desk.panel (guild_id, name, title, type_numbers, channel_id) values (1, 'main', 'Help', '{1}', 101);
select desk._panel_posted(1, '{"name": "main", "channel_id": 101, "message_id": 700}', tests.h());
select is((select p.message_id from desk.panel p), 700::bigint, 'its message is known');
select tests.clear_effects();
select desk._panel_posted(1, '{"name": "main", "channel_id": 102, "message_id": 701}', tests.h());
select is((select p.message_id from desk.panel p), 700::bigint, 'of two the one that counts');
select results_eq('select tests.effects()', array['DELETE /channels/102/messages/701'], 'the other is deleted');

select * from finish();
rollback;
