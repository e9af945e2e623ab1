-- Verify guildkeeper:games/card on pg

begin;

select 'games.card'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'games.card', 'select, insert, update, delete'))::integer;

rollback;
