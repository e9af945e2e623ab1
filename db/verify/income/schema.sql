-- Verify guildkeeper:income/schema on pg

begin;

select 'income'::regnamespace;

rollback;
