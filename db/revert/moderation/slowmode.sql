-- Revert guildkeeper:moderation/slowmode from pg

begin;
set local role guildkeeper_owner;

drop function moderation.slowmode;
drop type moderation.slowmode_row;

commit;
