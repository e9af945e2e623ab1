-- Verify guildkeeper:roles/_unsettled on pg

begin;

select 'roles._unsettled'::regproc;

rollback;
