-- Verify guildkeeper:moderation/_enforce on pg

begin;

select 'moderation._enforce'::regproc;

rollback;
