-- Verify guildkeeper:app/_require_text_channel on pg

begin;

select 'app._require_text_channel'::regproc;

rollback;
