-- Revert guildkeeper:moderation/slowmode from pg

begin;
set local role guildkeeper_owner;

drop function moderation.slowmode(bigint, bigint, text, text, bigint, text, moderation.facts);
drop type moderation.slowmode_row;

commit;
