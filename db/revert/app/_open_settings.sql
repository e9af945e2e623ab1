-- Revert guildkeeper:app/_open_settings from pg

begin;
set local role guildkeeper_owner;

drop trigger open_settings on app.guild;
drop function app._open_settings;

commit;
