-- Verify guildkeeper:moderation/_examine on pg

begin;

select 'moderation._examine(event.message[], boolean, timestamptz)'::regprocedure;

rollback;
