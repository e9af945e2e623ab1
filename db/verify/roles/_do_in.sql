-- Verify guildkeeper:roles/_do_in on pg

begin;

select 'roles._do_in'::regproc;

rollback;
