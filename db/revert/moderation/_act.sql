-- Revert guildkeeper:moderation/_act from pg

begin;
set local role guildkeeper_owner;

drop function moderation._act;
drop function moderation._require_decision;
drop type moderation.decision;

commit;
