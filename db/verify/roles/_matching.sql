-- Verify guildkeeper:roles/_matching on pg

begin;

select 'roles._matching'::regproc;

rollback;
