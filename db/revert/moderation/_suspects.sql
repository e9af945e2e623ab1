-- Revert guildkeeper:moderation/_suspects from pg

begin;
set local role guildkeeper_owner;

drop function moderation._suspects(event.message[]);
drop type moderation.seen;

commit;
