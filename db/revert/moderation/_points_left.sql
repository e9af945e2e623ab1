-- Revert guildkeeper:moderation/_points_left from pg

begin;
set local role guildkeeper_owner;

drop function moderation._points_left;

commit;
