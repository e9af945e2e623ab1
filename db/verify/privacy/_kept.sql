-- Verify guildkeeper:privacy/_kept on pg

begin;

select 'privacy._kept'::regproc;

rollback;
