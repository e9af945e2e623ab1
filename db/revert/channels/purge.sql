-- Revert guildkeeper:channels/purge from pg

begin;
set local role guildkeeper_owner;

drop function channels.purge;
drop type channels.purge_row;

commit;
