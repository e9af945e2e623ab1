-- Verify guildkeeper:economy/_is_idle on pg

begin;

select 'economy._is_idle'::regproc;

rollback;
