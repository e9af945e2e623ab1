-- Revert guildkeeper:moderation/_act from pg

begin;
set local role guildkeeper_owner;

drop function moderation._act(bigint, moderation.case_kind, moderation.decision, bigint, text, moderation.facts, timestamptz);
drop function moderation._require_decision(moderation.decision);
drop type moderation.decision;

commit;
