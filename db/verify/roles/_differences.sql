-- Verify guildkeeper:roles/_differences on pg

begin;

select 'roles._differences'::regproc;

rollback;
