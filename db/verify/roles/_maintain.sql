-- Verify guildkeeper:roles/_maintain on pg

begin;

select 'roles._maintain'::regproc;

rollback;
