-- Specification of desk._panel_lost: a panel that somebody deleted is nowhere.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

insert into desk.panel (guild_id, name, title, type_numbers, channel_id, message_id)
values (1, 'main', 'Help', '{1}', 101, 700);
select desk._panel_lost(1, '{"name": "main", "code": 50001}', tests.h());
select is((select p.message_id from desk.panel p), 700::bigint, 'trouble is no loss');
select desk._panel_lost(1, '{"name": "main", "code": 10008}', tests.h());
select is((select p.message_id from desk.panel p), null, 'but an unknown message is');

select * from finish();
rollback;
