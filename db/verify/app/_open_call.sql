-- Verify guildkeeper:app/_open_call on pg

begin;

select 'app._open_call'::regproc;

rollback;
