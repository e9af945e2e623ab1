-- Verify guildkeeper:moderation/_points_left on pg

begin;

select 'moderation._points_left(moderation.case, timestamptz)'::regprocedure;

rollback;
