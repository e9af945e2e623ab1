-- Revert guildkeeper:app/configure from pg

begin;
set local role guildkeeper_owner;

drop function app.configure;

commit;
