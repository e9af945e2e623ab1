-- Verify guildkeeper:income/claim_state on pg

begin;

select 'income.claim_state'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'income.claim_state', 'select, insert, update, delete'))::integer;

rollback;
