-- Verify guildkeeper:app/channel on pg

begin;

select 1 / (not has_table_privilege('guildkeeper_bot', 'app.channel', 'select, insert, update, delete'))::integer;

rollback;
