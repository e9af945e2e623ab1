-- Verify guildkeeper:app/_open_settings on pg

begin;

select 'app._open_settings'::regproc;

rollback;
