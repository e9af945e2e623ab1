-- Verify guildkeeper:moderation/_own_ladder on pg

begin;

select 'moderation._own_ladder'::regproc;

rollback;
