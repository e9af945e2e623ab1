-- Verify guildkeeper:roles/_personal_due on pg

begin;

select 'roles._personal_due'::regproc;

rollback;
