-- Revert guildkeeper:app/settings from pg

begin;
set local role guildkeeper_owner;

drop table app.settings;

commit;
