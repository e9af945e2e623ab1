-- Revert guildkeeper:moderation/purge from pg

begin;
set local role guildkeeper_owner;

drop function moderation.purge;
drop function moderation._asked_for;
drop function moderation.plan_purge;
drop function moderation._message_id;
drop type moderation.purge_row;
drop type moderation.purge_plan;
drop type moderation.seen_message;

commit;
