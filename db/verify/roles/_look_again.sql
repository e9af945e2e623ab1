-- Verify guildkeeper:roles/_look_again on pg

begin;

select 'roles._look_again'::regproc;

rollback;
