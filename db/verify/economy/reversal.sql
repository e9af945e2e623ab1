-- Verify guildkeeper:economy/reversal on pg

begin;

select 'economy.reversal'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'economy.reversal', 'select, insert, update, delete'))::integer;

rollback;
