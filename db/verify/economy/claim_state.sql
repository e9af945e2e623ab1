-- Verify guildkeeper:economy/claim_state on pg

begin;

select 'economy.claim_state'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'economy.claim_state', 'select, insert, update, delete'))::integer;

rollback;
