-- Verify guildkeeper:roles/_compare on pg

begin;

select 'roles._compare'::regproc;

rollback;
