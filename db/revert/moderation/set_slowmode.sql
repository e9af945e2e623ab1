-- Revert guildkeeper:moderation/set_slowmode from pg

begin;
set local role guildkeeper_owner;

drop function moderation.set_slowmode(bigint, bigint, text, text, bigint, text, moderation.facts);
drop type moderation.slowmode_row;

commit;
