-- Revert guildkeeper:moderation/_own_ladder from pg

begin;
set local role guildkeeper_owner;

drop function moderation._own_ladder;

commit;
