-- Revert guildkeeper:moderation/_floods from pg

begin;
set local role guildkeeper_owner;

drop function moderation._floods(event.message[]);
drop type moderation.found;

commit;
