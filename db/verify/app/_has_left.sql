-- Verify guildkeeper:app/_has_left on pg

begin;

select 'app._has_left'::regproc;

rollback;
