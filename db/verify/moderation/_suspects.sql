-- Verify guildkeeper:moderation/_suspects on pg

begin;

select 'moderation.seen'::regtype;
select 'moderation._suspects(event.message[])'::regprocedure;

rollback;
