-- Verify guildkeeper:app/_require_text on pg

begin;

select 'app._require_text'::regproc;

rollback;
