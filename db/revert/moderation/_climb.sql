-- Revert guildkeeper:moderation/_climb from pg

begin;
set local role guildkeeper_owner;

drop function moderation._climb;

commit;
