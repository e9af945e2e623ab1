-- Verify guildkeeper:roles/_deny on pg

begin;

select 'roles._deny'::regproc;

rollback;
