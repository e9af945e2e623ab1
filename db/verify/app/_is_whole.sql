-- Verify guildkeeper:app/_is_whole on pg

begin;

select 'app._is_whole'::regproc;

rollback;
