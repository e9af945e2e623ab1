-- Revert guildkeeper:moderation/_is_adopted from pg

begin;
set local role guildkeeper_owner;

drop function moderation._is_adopted;
drop type moderation.adopted;

commit;
