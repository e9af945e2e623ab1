-- Revert guildkeeper:app/message from pg

begin;
set local role guildkeeper_owner;

drop type app.message;

commit;
