-- Revert guildkeeper:app/suggest from pg

begin;
set local role guildkeeper_owner;

drop function app.suggest;

commit;
