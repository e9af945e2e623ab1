-- Verify guildkeeper:roles/_personal_failed on pg

begin;

select 'roles._personal_failed'::regproc;

rollback;
