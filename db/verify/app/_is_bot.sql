-- Verify guildkeeper:app/_is_bot on pg

begin;

select 'app._is_bot'::regproc;

rollback;
