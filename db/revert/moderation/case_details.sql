-- Revert guildkeeper:moderation/case_details from pg

begin;
set local role guildkeeper_owner;

drop function moderation.case_details;

commit;
