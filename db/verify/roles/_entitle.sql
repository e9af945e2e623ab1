-- Verify guildkeeper:roles/_entitle on pg

begin;

select 'roles._entitle'::regproc;

rollback;
