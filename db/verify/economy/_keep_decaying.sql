-- Verify guildkeeper:economy/_keep_decaying on pg

begin;

select 'economy._keep_decaying()'::regprocedure;
select 1 / count(*) from pg_catalog.pg_trigger where tgrelid = 'economy.settings'::regclass and tgname = 'keep_decaying';

rollback;
