-- Revert guildkeeper:moderation/_examine from pg

begin;
set local role guildkeeper_owner;

drop function moderation._examine(event.message[], boolean, timestamptz);

commit;
