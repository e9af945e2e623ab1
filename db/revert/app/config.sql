-- Revert guildkeeper:app/config from pg

begin;
set local role guildkeeper_owner;

drop function app.config;

commit;
