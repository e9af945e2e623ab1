-- Verify guildkeeper:moderation/_points_left on pg

begin;

select 'moderation._points_left'::regproc;

rollback;
