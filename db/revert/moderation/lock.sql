-- Revert guildkeeper:moderation/lock from pg

begin;
set local role guildkeeper_owner;

drop function moderation.lock;
drop type moderation.lock_row;

commit;
