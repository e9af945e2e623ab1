-- Revert guildkeeper:moderation/_needle from pg

begin;
set local role guildkeeper_owner;

drop function moderation._needle(text);

commit;
