-- Verify guildkeeper:tickets/_has_open on pg

begin;

select 'tickets._has_open'::regproc;

rollback;
