-- Verify guildkeeper:app/_role_stays on pg

begin;

select 'app._role_stays'::regproc;

rollback;
