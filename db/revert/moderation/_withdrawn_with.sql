-- Revert guildkeeper:moderation/_withdrawn_with from pg

begin;
set local role guildkeeper_owner;

drop function moderation._withdrawn_with;

commit;
