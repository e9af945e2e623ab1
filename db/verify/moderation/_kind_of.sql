-- Verify guildkeeper:moderation/_kind_of on pg

begin;

select 'moderation._kind_of'::regproc;

rollback;
