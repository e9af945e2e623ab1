-- Revert guildkeeper:rolejobs/details from pg

begin;
set local role guildkeeper_owner;

drop function rolejobs.details;

commit;
