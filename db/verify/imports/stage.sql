-- Verify guildkeeper:imports/stage on pg

begin;

select 'imports.stage'::regproc;

rollback;
