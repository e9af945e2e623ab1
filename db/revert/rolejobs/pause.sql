-- Revert guildkeeper:rolejobs/pause from pg

begin;
set local role guildkeeper_owner;

drop function rolejobs.pause;

commit;
