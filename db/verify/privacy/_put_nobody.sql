-- Verify guildkeeper:privacy/_put_nobody on pg

begin;

select 'privacy._put_nobody'::regproc;

rollback;
