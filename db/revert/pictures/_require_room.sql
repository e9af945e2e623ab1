-- Revert guildkeeper:pictures/_require_room from pg

begin;
set local role guildkeeper_owner;

drop function pictures._require_room;

commit;
