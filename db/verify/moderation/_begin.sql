-- Verify guildkeeper:moderation/_begin on pg

begin;

select 'moderation._begin'::regproc;

rollback;
