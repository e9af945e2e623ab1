-- Verify guildkeeper:moderation/_rank_of on pg

begin;

select 'moderation._rank_of'::regproc;

rollback;
