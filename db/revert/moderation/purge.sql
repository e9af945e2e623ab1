-- Revert guildkeeper:moderation/purge from pg

begin;
set local role guildkeeper_owner;

drop function moderation.purge(bigint, bigint, moderation.seen_message[], numeric, bigint, text, text, text, bigint, text, moderation.facts, timestamptz);
drop function moderation._asked_for(moderation.seen_message[], bigint, text, bigint, bigint);
drop function moderation.plan_purge(bigint, bigint, numeric, bigint, text, text, text, bigint, moderation.facts);
drop function moderation._message_id(text);
drop type moderation.purge_row;
drop type moderation.purge_plan;
drop type moderation.seen_message;

commit;
