-- Revert guildkeeper:moderation/_end from pg

begin;
set local role guildkeeper_owner;

drop function moderation._end;

commit;
