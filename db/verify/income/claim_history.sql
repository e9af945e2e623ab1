-- Verify guildkeeper:income/claim_history on pg

begin;

select 'income.claim_history'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'income.claim_history', 'select, insert, update, delete'))::integer;

rollback;
