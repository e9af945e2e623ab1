-- Revert guildkeeper:moderation/_known from pg

begin;
set local role guildkeeper_owner;

drop function moderation._known;

commit;
