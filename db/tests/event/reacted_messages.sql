-- Specification of event.reacted_messages: see event/reactions_counted.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(2);

select is((select count(*) from event.reacted_messages(1)), 1::bigint, 'the menus of reactions');
update app.channel set deleted_at = now() where guild_id = 1 and channel_id = 101;
select is_empty('select from event.reacted_messages(1)', 'not in a channel that is deleted');

select * from finish();
rollback;
