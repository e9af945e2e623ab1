-- Verify guildkeeper:app/_closest_language on pg

begin;

select 'app._closest_language'::regproc;

rollback;
