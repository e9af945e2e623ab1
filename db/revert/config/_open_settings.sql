-- Revert guildkeeper:config/_open_settings from pg

begin;
set local role guildkeeper_owner;

drop trigger open_settings on app.guild;
drop function config._open_settings;

commit;
