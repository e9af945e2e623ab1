-- Revert guildkeeper:moderation/_member_returned from pg

begin;
set local role guildkeeper_owner;

drop function moderation._member_returned;

commit;
