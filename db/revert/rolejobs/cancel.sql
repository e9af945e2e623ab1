-- Revert guildkeeper:rolejobs/cancel from pg

begin;
set local role guildkeeper_owner;

drop function rolejobs.cancel;

commit;
