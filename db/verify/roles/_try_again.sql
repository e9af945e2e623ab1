-- Verify guildkeeper:roles/_try_again on pg

begin;

select 'roles._try_again'::regproc;

rollback;
