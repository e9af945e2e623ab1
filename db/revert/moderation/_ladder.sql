-- Revert guildkeeper:moderation/_ladder from pg

begin;
set local role guildkeeper_owner;

drop function moderation._ladder;

commit;
