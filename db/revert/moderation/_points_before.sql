-- Revert guildkeeper:moderation/_points_before from pg

begin;
set local role guildkeeper_owner;

drop function moderation._points_before;

commit;
