-- Verify guildkeeper:moderation/_floods on pg

begin;

select 'moderation.found'::regtype;
select 'moderation._floods(event.message[])'::regprocedure;

rollback;
