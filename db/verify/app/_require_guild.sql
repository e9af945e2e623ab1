-- Verify guildkeeper:app/_require_guild on pg

begin;

select 'app._require_guild'::regproc;

rollback;
