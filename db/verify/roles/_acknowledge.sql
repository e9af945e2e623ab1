-- Verify guildkeeper:roles/_acknowledge on pg

begin;

select 'roles._acknowledge'::regproc;

rollback;
