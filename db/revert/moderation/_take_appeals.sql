-- Revert guildkeeper:moderation/_take_appeals from pg

begin;
set local role guildkeeper_owner;

drop function moderation._take_appeals;

commit;
