-- Verify guildkeeper:app/_leave_guild on pg

begin;

select 'app._leave_guild'::regproc;

rollback;
