-- Verify guildkeeper:imports/batch on pg

begin;

select 'imports.batch'::regclass;

rollback;
