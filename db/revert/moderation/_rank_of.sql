-- Revert guildkeeper:moderation/_rank_of from pg

begin;
set local role guildkeeper_owner;

drop function moderation._rank_of;

commit;
