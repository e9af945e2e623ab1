-- Revert guildkeeper:outbox/redo from pg

begin;
set local role guildkeeper_owner;

drop function outbox.redo;

commit;
