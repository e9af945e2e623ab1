-- Verify guildkeeper:config/_open_settings on pg

begin;

select 'config._open_settings'::regproc;

rollback;
