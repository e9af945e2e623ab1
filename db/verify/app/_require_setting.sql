-- Verify guildkeeper:app/_require_setting on pg

begin;

select 'app._require_setting'::regproc;

rollback;
