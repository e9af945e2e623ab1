-- Verify guildkeeper:app/_require_channel on pg

begin;

select 'app._require_channel'::regproc;

rollback;
