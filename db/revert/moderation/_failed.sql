-- Revert guildkeeper:moderation/_failed from pg

begin;
set local role guildkeeper_owner;

drop function moderation._failed;
drop type moderation.failed;

commit;
