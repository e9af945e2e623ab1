-- Revert guildkeeper:moderation/_asked_for from pg

begin;
set local role guildkeeper_owner;

drop function moderation._asked_for;
drop type moderation.seen_message;

commit;
