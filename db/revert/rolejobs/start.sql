-- Revert guildkeeper:rolejobs/start from pg

begin;
set local role guildkeeper_owner;

drop function rolejobs.start;

commit;
