-- Verify guildkeeper:app/_is_nobody on pg

begin;

select 'app._is_nobody'::regproc;

rollback;
