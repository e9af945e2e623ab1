-- Verify guildkeeper:app/_close_call on pg

begin;

select 'app._close_call'::regproc;

rollback;
