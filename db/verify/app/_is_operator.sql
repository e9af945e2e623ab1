-- Verify guildkeeper:app/_is_operator on pg

begin;

select 'app._is_operator'::regproc;

rollback;
