-- Verify guildkeeper:moderation/_points_before on pg

begin;

select 'moderation._points_before'::regproc;

rollback;
