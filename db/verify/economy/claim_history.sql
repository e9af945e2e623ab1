-- Verify guildkeeper:economy/claim_history on pg

begin;

select 'economy.claim_history'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'economy.claim_history', 'select, insert, update, delete'))::integer;

rollback;
