-- Verify guildkeeper:app/member on pg

begin;

select 1 / has_table_privilege('guildkeeper_admin', 'app.member', 'select')::integer;
select 1 / (not has_table_privilege('guildkeeper_bot', 'app.member', 'select, insert, update, delete'))::integer;

rollback;
