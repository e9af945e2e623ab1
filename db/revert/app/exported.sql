-- Revert guildkeeper:app/exported from pg

begin;
set local role guildkeeper_owner;

drop view app.exported;

commit;
