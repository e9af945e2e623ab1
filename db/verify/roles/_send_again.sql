-- Verify guildkeeper:roles/_send_again on pg

begin;

select 'roles._send_again'::regproc;

rollback;
