-- Verify guildkeeper:moderation/_preset on pg

begin;

select 'moderation._preset(moderation.ladder)'::regprocedure;

rollback;
