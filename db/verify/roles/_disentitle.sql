-- Verify guildkeeper:roles/_disentitle on pg

begin;

select 'roles._disentitle'::regproc;

rollback;
