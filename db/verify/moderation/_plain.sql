-- Verify guildkeeper:moderation/_plain on pg

begin;

select 'moderation._plain(text)'::regprocedure;

rollback;
